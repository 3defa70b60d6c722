package id.bina;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every word has its key and every key its use. */
class TextsTest {
    private static final Path TEXTS = Sources.RESOURCES.resolve("texts");
    private static final Pattern IN_PAGES =
            Pattern.compile("text\\['([a-zA-Z0-9_.]+)'\\]|words\\.of\\('([a-zA-Z0-9_.]+)'");

    @Test
    void everyKeyOfAPageExists() {
        var known = texts().keySet();
        var missing = new ArrayList<String>();
        for (var page : Sources.under(Sources.PAGES, ".xhtml")) {
            IN_PAGES.matcher(Sources.text(page))
                    .results()
                    .map(hit -> hit.group(1) == null ? hit.group(2) : hit.group(1))
                    .filter(key -> !key.endsWith(".") && !known.contains(key))
                    .forEach(key -> missing.add(page + ": " + key));
        }
        assertThat(missing).as("add the sentence to texts/<feature>.properties").isEmpty();
    }

    @Test
    void everyKeyOfTheCodeExists() {
        var known = texts().keySet();
        var features =
                known.stream()
                        .map(key -> key.replaceFirst("\\..*", ""))
                        .collect(Collectors.toSet());
        var missing = new ArrayList<String>();
        var call =
                Pattern.compile(
                        "(?:require|RuleViolation|notice\\.\\w+|Texts\\.of|words\\.of|block|warn|fine)"
                                + "\\((?:[^;\"]*?,)?\\s*\"([a-z][a-zA-Z0-9]*(?:\\.[a-zA-Z0-9_]+)+)\"");
        for (var file : Sources.under(Sources.JAVA, ".java")) {
            call.matcher(Sources.text(file))
                    .results()
                    .map(hit -> hit.group(1))
                    .filter(key -> features.contains(key.replaceFirst("\\..*", "")))
                    .filter(key -> !known.contains(key))
                    .forEach(key -> missing.add(file + ": " + key));
        }
        assertThat(missing).as("add the sentence to texts/<feature>.properties").isEmpty();
    }

    @Test
    void everyKeyIsUsed() {
        String all = everything();
        var unused = new TreeSet<String>();
        for (String key : texts().keySet()) {
            if (!isUsed(key, all)) {
                unused.add(key);
            }
        }
        assertThat(unused).as("remove what nobody reads").isEmpty();
    }

    @Test
    void everyTextWithPlacesIsAGoodFormat() {
        texts().forEach(
                        (key, text) -> {
                            if (text.contains("{0}")) {
                                assertThatCode(() -> new MessageFormat(text))
                                        .as(key)
                                        .doesNotThrowAnyException();
                                assertThat(text.replace("''", ""))
                                        .as(key + ": write apostrophes doubled")
                                        .doesNotContain("'");
                            }
                        });
    }

    @Test
    void noTextShoutsOrPleads() {
        texts().forEach(
                        (key, text) ->
                                assertThat(text)
                                        .as(key)
                                        .doesNotContain("!")
                                        .doesNotContainIgnoringCase("silakan"));
    }

    /** Whole, or as a beginning to which code or a page adds the end (enum labels, kinds). */
    private static boolean isUsed(String key, String all) {
        if (Pattern.compile(Pattern.quote(key) + "(?![\\w.])").matcher(all).find()) {
            return true;
        }
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            String start = key.substring(0, dot + 1);
            if (all.contains("\"" + start + "\"") || all.contains("'" + start + "'")) {
                return true;
            }
        }
        return isEnumLabel(key, all);
    }

    private static boolean isEnumLabel(String key, String all) {
        String[] parts = key.split("\\.");
        return parts.length == 3
                && parts[2].matches("[A-Z0-9_]+")
                && Pattern.compile("enum " + parts[1] + "\\b", Pattern.CASE_INSENSITIVE)
                        .matcher(all)
                        .find();
    }

    private static String everything() {
        var all = new StringBuilder();
        Sources.under(Sources.JAVA, ".java").forEach(file -> all.append(Sources.text(file)));
        for (String ending : Set.of(".xhtml", ".js", ".css")) {
            Sources.under(Sources.PAGES, ending).forEach(file -> all.append(Sources.text(file)));
        }
        Sources.under(Sources.RESOURCES, ".xhtml").forEach(f -> all.append(Sources.text(f)));
        return all.toString();
    }

    private static TreeMap<String, String> texts() {
        var all = new TreeMap<String, String>();
        for (var file : Sources.under(TEXTS, ".properties")) {
            if (file.endsWith("messages.properties")) {
                continue; // keys of the Faces standard
            }
            var some = new Properties();
            try {
                some.load(new StringReader(Sources.text(file)));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            some.forEach((key, text) -> all.put((String) key, (String) text));
        }
        return all;
    }
}

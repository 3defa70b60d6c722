package id.bina.shared.pdf;

import id.bina.shared.web.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document of {@code resources/pdf} or {@code resources/mail} with places to fill: {@code
 * #{text['key']}} for words, {@code #{name}} for a value, which is escaped, and {@code
 * #{html.name}} for a part that is XHTML already.
 */
public final class XhtmlTemplate {
    private static final Pattern PLACE =
            Pattern.compile("#\\{(?:text\\['([^']+)'\\]|([\\w.]+))\\}");

    private final String source;

    private XhtmlTemplate(String source) {
        this.source = source;
    }

    /** The template of this file name in {@code resources/pdf}. */
    public static XhtmlTemplate of(String file) {
        return in("/pdf/" + file);
    }

    /** The template of this file name in {@code resources/mail}. */
    public static XhtmlTemplate ofMail(String file) {
        return in("/mail/" + file);
    }

    private static XhtmlTemplate in(String path) {
        try (var in = XhtmlTemplate.class.getResourceAsStream(path)) {
            return new XhtmlTemplate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The document with every place filled; a place without a value is a mistake. */
    public String fill(Map<String, String> values) {
        return PLACE.matcher(source).replaceAll(m -> Matcher.quoteReplacement(value(m, values)));
    }

    private static String value(java.util.regex.MatchResult place, Map<String, String> values) {
        if (place.group(1) != null) {
            return escape(Texts.of(place.group(1)));
        }
        String name = place.group(2);
        if (!values.containsKey(name)) {
            throw new IllegalArgumentException("no value for " + name);
        }
        return name.startsWith("html.") ? values.get(name) : escape(values.get(name));
    }

    /** Text as part of XHTML; characters that XML does not know are dropped. */
    public static String escape(String text) {
        return text == null
                ? ""
                : text.replaceAll(
                                "[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]",
                                "")
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;");
    }
}

package id.bina;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The house rules of pages, read from the files. */
class PagesTest {
    private static final Pattern TEMPLATE =
            Pattern.compile("template=\"/WEB-INF/templates/(portal|work|public|print)\\.xhtml\"");
    private static final Set<String> LIGHT = Set.of("portal", "public", "print");

    @Test
    void aPageIsAtMost120LinesLong() {
        assertThat(all().stream().filter(page -> Sources.text(page).lines().count() > 120))
                .as("split the page into ui:include parts")
                .isEmpty();
    }

    @Test
    void aClassIsAtMost200LinesLong() {
        assertThat(
                        Sources.under(Sources.JAVA, ".java").stream()
                                .filter(file -> Sources.text(file).lines().count() > 200))
                .as("split the class by what it is about")
                .isEmpty();
    }

    @Test
    void noPageHasStylesOrHandlersOfItsOwn() {
        var found = new ArrayList<String>();
        for (var page : all()) {
            Pattern.compile("\\sstyle=\"|\\son[a-z]+=\"(?!#\\{)|<style[ >]|<script>(?!</)")
                    .matcher(withoutComments(page))
                    .results()
                    .filter(hit -> !isWorkHandler(page, hit.group()))
                    .forEach(hit -> found.add(page + ":" + hit.group()));
        }
        assertThat(found).as("use a class of bina.css and a data attribute of bina.js").isEmpty();
    }

    @Test
    void aLightPageHasNoPrimeFacesAndNoAjax() {
        var found = new ArrayList<String>();
        for (var page : Sources.pages()) {
            if (LIGHT.contains(template(page))) {
                Pattern.compile("<p:[a-zA-Z]+|<f:ajax|<h:commandLink|xmlns:p=\"")
                        .matcher(Sources.text(page))
                        .results()
                        .forEach(hit -> found.add(page + ":" + hit.group()));
            }
        }
        assertThat(found)
                .as("learner and public pages are plain h: and b: tags: 150 KB on a phone")
                .isEmpty();
    }

    @Test
    void noWordsStandInAPage() {
        var found = new ArrayList<String>();
        for (var page : all()) {
            String plain =
                    withoutComments(page)
                            .replaceAll("(?s)<!DOCTYPE[^>]*>", "")
                            .replaceAll("(?s)[#$]\\{[^}]*\\}", "")
                            .replaceAll("(?s)<[^>]*>", "\n")
                            .replaceAll("&[a-zA-Z#0-9]+;", "");
            Pattern.compile("[A-Za-zÀ-ÿ]{2,}")
                    .matcher(plain)
                    .results()
                    .filter(word -> !word.group().matches("JP|NIP|WIB|SHA"))
                    .forEach(word -> found.add(page + ": " + word.group()));
        }
        assertThat(found).as("words belong into texts/<feature>.properties").isEmpty();
    }

    @Test
    void everyPageBeanHasItsPage() {
        var missing = new ArrayList<String>();
        for (var bean : Sources.under(Sources.JAVA, "Page.java")) {
            if (!hasPage(bean)) {
                missing.add(bean.toString());
            }
        }
        assertThat(missing)
                .as("XyzPage stands for xyz.xhtml in the folder of its feature")
                .isEmpty();
    }

    private static boolean hasPage(Path bean) {
        String name = bean.getFileName().toString().replace("Page.java", "");
        if (name.equals("Door")) {
            return true; // the address without a path: index.xhtml at the root
        }
        String file = name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
        String feature = bean.getParent().getFileName().toString();
        return Files.exists(Sources.PAGES.resolve(feature).resolve(file + ".xhtml"));
    }

    private static boolean isWorkHandler(Path page, String hit) {
        return hit.startsWith(" on") && !LIGHT.contains(template(page));
    }

    static String template(Path page) {
        var found = TEMPLATE.matcher(Sources.text(page));
        return found.find() ? found.group(1) : "";
    }

    private static List<Path> all() {
        return Sources.under(Sources.PAGES, ".xhtml");
    }

    private static String withoutComments(Path page) {
        return Sources.text(page)
                .replaceAll("(?s)<!--.*?-->", "")
                .replaceAll("(?s)<f:metadata>.*?</f:metadata>", "");
    }
}

package id.bina;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of the project, for the tests that read them. */
final class Sources {
    static final Path JAVA = Path.of("src/main/java");
    static final Path PAGES = Path.of("src/main/webapp");
    static final Path RESOURCES = Path.of("src/main/resources");

    private Sources() {}

    /** All files with this ending, in a fixed order. */
    static List<Path> under(Path folder, String ending) {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Pages with an address of their own. */
    static List<Path> pages() {
        return under(PAGES, ".xhtml").stream()
                .filter(page -> !page.startsWith(PAGES.resolve("WEB-INF")))
                .filter(page -> !isFragment(page))
                .toList();
    }

    /** A part that other pages include: it uses no template. */
    static boolean isFragment(Path page) {
        return !text(page).contains("template=\"/WEB-INF/templates/");
    }

    /** /identity/people for src/main/webapp/identity/people.xhtml. */
    static String address(Path page) {
        return "/" + PAGES.relativize(page).toString().replace(".xhtml", "").replace('\\', '/');
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

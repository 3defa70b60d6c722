package id.bina;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Pictures of every page of a running demo portal at 360 and 1280 px, light and dark, into
 * target/screenshots; run by its name only: see the README.
 */
class Screenshots {
    private static final String PORTAL =
            System.getProperty("bina.url", "http://localhost:8080").replaceFirst("/+$", "");
    private static final List<Integer> WIDTHS = List.of(360, 1280);
    private static final Path FOLDER = Path.of("target/screenshots");

    /** The people of the demonstration, by the role in which they look at a page. */
    private static final Map<String, Demo> PEOPLE =
            Map.of(
                    "learner", new Demo("199004122019032007"),
                    "admin", new Demo("198507152010012003"),
                    "auditor", new Demo("197811202005011004"));

    private record Demo(String nip) {}

    @Test
    void ofEveryPage() {
        try (var chromium = new Chromium()) {
            var states = new TreeMap<String, String>();
            PEOPLE.forEach((role, who) -> states.put(role, state(chromium, who)));
            for (var page : Sources.pages()) {
                String address = Sources.address(page);
                String role = role(address, PagesTest.template(page));
                take(chromium, address, states.get(role));
            }
            follow(chromium, states.get("learner"));
        }
    }

    private static String state(Chromium chromium, Demo who) {
        try (var context = chromium.fresh(1280, ColorScheme.LIGHT, null)) {
            var page = context.newPage();
            page.navigate(PORTAL + "/identity/login");
            page.locator("[id='form:number']").fill(who.nip());
            page.locator("[id='form:password']").fill("bina-demo-2026");
            page.locator("[id='form:signIn']").click();
            page.waitForURL(url -> !url.contains("/identity/login"));
            return context.storageState();
        }
    }

    private static String role(String address, String template) {
        if (address.startsWith("/audit") || address.equals("/certificate/certificates")) {
            return "auditor";
        }
        return switch (template) {
            case "public" -> "nobody";
            case "portal" -> "learner";
            default -> "admin";
        };
    }

    /** Pages that need an id: reached by the links of the learner's lists. */
    private static void follow(Chromium chromium, String state) {
        for (String part : List.of("/learning/course?", "/learning/learn?", "/assessment/quiz?")) {
            try (var context = chromium.fresh(1280, ColorScheme.LIGHT, state)) {
                String found = link(context.newPage(), part);
                if (found != null) {
                    take(chromium, found, state);
                }
            }
        }
    }

    private static String link(Page page, String part) {
        for (String list : List.of("/home/home", "/learning/my-courses", "/learning/catalogue")) {
            page.navigate(PORTAL + list);
            var links = page.locator("a[href*='" + part + "']");
            if (links.count() > 0) {
                return links.first().getAttribute("href");
            }
        }
        return null;
    }

    private static void take(Chromium chromium, String address, String state) {
        String name = address.substring(1).replaceAll("[^a-zA-Z0-9-]+", "_");
        for (int width : WIDTHS) {
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                try (var context = chromium.fresh(width, scheme, state)) {
                    var page = context.newPage();
                    page.navigate(PORTAL + address);
                    String file =
                            name
                                    + "-"
                                    + width
                                    + "-"
                                    + scheme.name().toLowerCase(java.util.Locale.ROOT)
                                    + ".png";
                    page.screenshot(
                            new Page.ScreenshotOptions()
                                    .setFullPage(true)
                                    .setPath(FOLDER.resolve(file)));
                }
            }
        }
    }
}

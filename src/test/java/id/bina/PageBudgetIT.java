package id.bina;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a page may cost: 150 KB on a first visit and nothing of PrimeFaces for learners and the
 * public, at most 12 statements; and that everybody can use it.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PageBudgetIT {
    private static final Set<String> LIGHT = Set.of("portal", "public");
    private static final int STATEMENTS = 12;

    @Test
    void learnerAndPublicPagesAreLightAndUsable() {
        try (var chromium = new Chromium()) {
            var page = chromium.signedIn(Portal.url(), Given.SITI);
            String state = page.context().storageState();
            var wrong = new ArrayList<String>();
            for (var light : lightPages()) {
                boolean open = PagesTest.template(light).equals("public");
                wrong.addAll(
                        chromium.inspect(
                                Portal.url() + Sources.address(light), open ? null : state, true));
            }
            assertThat(wrong).isEmpty();
        }
    }

    @Test
    void workPagesAreUsable() {
        try (var chromium = new Chromium()) {
            var page = chromium.signedIn(Portal.url(), Given.DEWI);
            String state = page.context().storageState();
            var wrong = new ArrayList<String>();
            for (var work : pages()) {
                if (PagesTest.template(work).equals("work")) {
                    wrong.addAll(
                            chromium.inspect(Portal.url() + Sources.address(work), state, false));
                }
            }
            assertThat(wrong).isEmpty();
        }
    }

    @Test
    void aSmallPageStaysSmallForAnyColourScheme() {
        try (var chromium = new Chromium();
                var context = chromium.fresh(360, ColorScheme.DARK, null)) {
            var page = context.newPage();
            page.navigate(Portal.url() + "/identity/login");
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as("nothing is wider than the phone")
                    .isLessThanOrEqualTo(360);
        }
    }

    @Test
    void noLearnerPageTakesMoreThan12Statements() {
        var visitor = Visitor.signedIn(Given.SITI);
        var wrong = new ArrayList<String>();
        for (var light : lightPages()) {
            String address = Sources.address(light);
            visitor.get(address); // the first one fills what is cached for everybody
            int sent = statements(visitor, address);
            if (sent > STATEMENTS) {
                wrong.add(address + " takes " + sent + " statements");
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Statements of one GET, as the data source of the test war counted them. */
    static int statements(Visitor visitor, String path) {
        String id = UUID.randomUUID().toString();
        visitor.get(path, "Given-Id", id);
        return Integer.parseInt(visitor.get("/given/statements?id=" + id).body().strip());
    }

    private static List<Path> lightPages() {
        return pages().stream().filter(page -> LIGHT.contains(PagesTest.template(page))).toList();
    }

    /** Pages that show something without an id; those with one are visited by the main job. */
    private static List<Path> pages() {
        return Sources.pages().stream()
                .filter(page -> !Sources.text(page).contains("required=\""))
                .toList();
    }
}

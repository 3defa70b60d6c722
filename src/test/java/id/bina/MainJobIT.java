package id.bina;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The main job in a browser of 360 px: a learner takes the shipped ethics course from the first
 * lesson to the certificate, a stranger verifies it, an auditor finds it with its trail.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MainJobIT {
    private final List<String> violations = new ArrayList<>();
    private final Set<String> seen = new TreeSet<>();

    @Test
    void aLearnerEarnsACertificateThatAStrangerAndAnAuditorFind() throws IOException {
        try (var chromium = new Chromium()) {
            var page = chromium.signedIn(Portal.url(), Given.AGUS);
            enrol(page);
            readEverything(page);
            passTheExam(page);
            String code = certificate(page);
            verify(chromium, code);
            audit(chromium, code);
        }
        assertThat(violations).isEmpty();
        assertThat(seen).hasSizeGreaterThan(8);
    }

    private void enrol(Page page) {
        look(page);
        page.navigate(Portal.url() + "/learning/catalogue");
        look(page);
        page.locator("input[name=q]").fill("Integritas");
        page.locator("input[name=q]").press("Enter");
        page.locator("a[href*='/learning/course']")
                .filter(new Locator.FilterOptions().setHasText("Etika dan Integritas ASN"))
                .first()
                .click();
        look(page);
        page.locator("[id='joinSmall:enrol']").click();
        page.waitForURL("**/learning/learn**");
    }

    /** Says "done" to each reading; quizzes in between are passed by. */
    private void readEverything(Page page) {
        look(page);
        page.navigate(Portal.url() + "/learning/my-courses");
        look(page);
        page.locator("a[href*='/learning/course?']")
                .filter(new Locator.FilterOptions().setHasText("Etika dan Integritas ASN"))
                .first()
                .click();
        look(page);
        var lessons =
                page.locator("main a[href*='/learning/learn?lesson=']").all().stream()
                        .map(link -> link.getAttribute("href"))
                        .distinct()
                        .toList();
        assertThat(lessons).hasSizeGreaterThanOrEqualTo(16);
        for (var lesson : lessons) {
            page.navigate(Portal.url() + lesson);
            var finish = page.locator("[id='form:finish']");
            if (finish.count() > 0) {
                Chromium.send(page, finish);
            }
        }
    }

    private void passTheExam(Page page) {
        page.navigate(Portal.url() + "/learning/my-courses");
        page.locator("a[href*='/learning/course?']").first().click();
        String exam = page.locator("main a[href*='/assessment/quiz?']").last().getAttribute("href");
        page.navigate(Portal.url() + exam);
        look(page);
        page.locator("[id='form:start']").click();
        page.waitForURL("**/assessment/attempt**");
        page.locator("#fields h1").waitFor();
        look(page);
        new ExamHand(page, "kuis-2-etika-integritas").answerAll(15);
        look(page);
        Chromium.shows(page, "100");
    }

    private String certificate(Page page) throws IOException {
        page.navigate(Portal.url() + "/certificate/my-certificates");
        look(page);
        var link = page.locator("a[href*='/certificate/file/']").first();
        for (int tries = 0; link.count() == 0 && tries < 30; tries++) {
            page.waitForTimeout(1000); // the document follows the certificate within seconds
            page.reload();
        }
        var download = page.waitForDownload(link::click);
        assertThat(Files.readAllBytes(download.path())).startsWith("%PDF-".getBytes());
        String check = page.locator("a[href*='/v/']").first().getAttribute("href");
        return check.substring(check.lastIndexOf('/') + 1);
    }

    private void verify(Chromium chromium, String code) {
        try (var context = chromium.fresh(360, ColorScheme.LIGHT, null)) {
            var page = context.newPage();
            page.navigate(Portal.url() + "/v/" + code);
            look(page);
            Chromium.shows(page, "Sertifikat sah", Given.AGUS.name(), "Etika dan Integritas ASN");
            assertThat(page.locator("main").textContent()).doesNotContain(Given.AGUS.nip());
        }
    }

    private void audit(Chromium chromium, String code) {
        var page = chromium.signedIn(Portal.url(), Given.BAMBANG, 1280);
        page.navigate(Portal.url() + "/certificate/certificates");
        page.locator("main input[type=text]").first().fill(code);
        page.keyboard().press("Enter");
        page.getByText(Given.AGUS.name()).first().waitFor();
        page.navigate(Portal.url() + "/audit/trail");
        page.locator("[id='chain:verify']").click();
        page.locator("main").getByText("Rantai catatan utuh").first().waitFor();
        Chromium.shows(page, "Rantai catatan utuh");
    }

    /** Collects what axe finds, once for each page, in light and in dark. */
    private void look(Page page) {
        String address = page.url().replaceFirst("\\?.*", "").replaceFirst("/v/.*", "/v");
        if (!seen.add(address)) {
            return;
        }
        violations.addAll(Chromium.look(page));
    }
}

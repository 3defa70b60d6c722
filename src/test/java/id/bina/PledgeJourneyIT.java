package id.bina;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A pledge on a phone of 360 px: somebody reads and signs it, the head signs beneath, a stranger
 * checks the code of the document.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PledgeJourneyIT {
    private final List<String> violations = new ArrayList<>();

    @Test
    void aPledgeIsSignedBySomebodyAndTheHeadAndCheckedByAStranger() throws IOException {
        try (var chromium = new Chromium()) {
            var page = chromium.signedIn(Portal.url(), Given.BUDI);
            sign(page);
            String check = proof(page);
            countersign(chromium);
            verify(chromium, check);
        }
        assertThat(violations).isEmpty();
    }

    private void sign(Page page) {
        page.navigate(Portal.url() + "/pledge/my-pledges");
        violations.addAll(Chromium.look(page));
        page.locator("a[href*='/pledge/sign?id=']").first().click();
        page.waitForURL("**/pledge/sign?id=*");
        violations.addAll(Chromium.look(page));
        String address = page.url().replace(Portal.url(), "");
        assertThat(PageBudgetIT.statements(Visitor.signedIn(Given.BUDI), address))
                .as("statements of the page to sign on")
                .isLessThanOrEqualTo(12);
        Chromium.shows(
                page, "PAKTA INTEGRITAS", Given.BUDI.name(), "Naskah contoh, belum disahkan");
        fill(page, Given.BUDI.name(), "bukan kata sandi");
        Chromium.shows(page, "Kata sandi belum tepat");
        assertThat(page.locator("[id='form:name']").inputValue()).isEqualTo(Given.BUDI.name());
        fill(page, " budi   SANTOSO", Given.BUDI.password());
        page.waitForURL("**/pledge/signature?id=*");
    }

    private static void fill(Page page, String name, String password) {
        page.locator("[id='form:name']").fill(name);
        page.locator("[id='form:password']").fill(password);
        Chromium.send(page, page.locator("[id='form:sign']"));
    }

    /** Address of the public check. */
    private String proof(Page page) throws IOException {
        var link = page.locator("main a[href*='/pledge/file/']").first();
        for (int tries = 0; link.count() == 0 && tries < 30; tries++) {
            page.waitForTimeout(1000); // the document follows the signature within seconds
            page.reload();
        }
        violations.addAll(Chromium.look(page));
        var download = page.waitForDownload(link::click);
        assertThat(Files.readAllBytes(download.path())).startsWith("%PDF-".getBytes());
        return page.locator("main a[href*='/p/']").first().getAttribute("href");
    }

    private void countersign(Chromium chromium) {
        var page = chromium.signedIn(Portal.url(), Given.SRI);
        page.navigate(Portal.url() + "/pledge/countersign");
        violations.addAll(Chromium.look(page));
        page.getByLabel("Pilih " + Given.BUDI.name()).first().check();
        page.locator("[id='form:password']").fill(Given.SRI.password());
        Chromium.send(page, page.locator("[id='form:sign']"));
        Chromium.shows(page, "1 naskah ditandatangani");
    }

    private void verify(Chromium chromium, String check) {
        try (var context = chromium.fresh(360, ColorScheme.LIGHT, null)) {
            var page = context.newPage();
            page.navigate(Portal.url() + check);
            violations.addAll(Chromium.look(page));
            Chromium.shows(page, Given.BUDI.name(), Given.SRI.name(), "PI-ASN versi 1");
            assertThat(page.locator("main").textContent()).doesNotContain(Given.BUDI.nip());
        }
    }
}

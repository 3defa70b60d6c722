package id.bina;

import static id.bina.Given.SITI;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.bina.hours.GivenProofs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A certificate from elsewhere on a phone of 360 px: photographed, written without a network, sent
 * in spite of one that broke, handed in once; and the page of the own hours.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OutsideProofJobIT {
    private static final String SAID = "[data-proof-said]";

    private final List<String> wrong = new ArrayList<>();

    @Test
    void aPhotoFromTheCameraArrivesThoughTheNetworkBroke() throws IOException {
        var number = "9/" + System.nanoTime();
        try (var chromium = new Chromium()) {
            var page = chromium.signedIn(Portal.url(), SITI);
            page.navigate(Portal.url() + "/hours/outside-proof");
            wrong.addAll(Chromium.look(page));
            page.locator("[id='start:go']").click();
            page.waitForURL("**/outside-proof?id=*");
            writeWithoutNetwork(page);
            photograph(page);
            assertThat(page.locator("[id='claim:organiser']").inputValue()).isEqualTo("LAN");
            wrong.addAll(Chromium.look(page));
            submit(page, number);
            seeItWaiting(page);
        }
        assertThat(wrong).isEmpty();
    }

    /** What is typed without a network is kept, and is there after the page was killed. */
    private static void writeWithoutNetwork(Page page) {
        page.locator("[id='claim:what']").fill("Seminar pelayanan publik");
        page.locator(SAID).getByText("tersimpan").waitFor();
        page.context().setOffline(true);
        page.locator("[id='claim:organiser']").fill("LAN");
        page.waitForFunction("document.querySelector('" + SAID + "').textContent !== ''");
        page.waitForTimeout(2000);
        page.context().setOffline(false);
        page.reload();
        assertThat(page.locator("[id='claim:what']").inputValue()).contains("Seminar");
        assertThat(page.locator("[id='claim:organiser']").inputValue()).isEqualTo("LAN");
    }

    /** The first piece never arrives: the network is gone while it is on its way. */
    private static void photograph(Page page) throws IOException {
        page.route("**/proof-files/*?offset=*", route -> route.abort("internetdisconnected"));
        var photo = new FilePayload("kamera.jpg", "image/jpeg", GivenProofs.photo(900));
        page.locator("#camera").setInputFiles(photo);
        page.locator("[data-upload] li .b-save").first().waitFor();
        page.waitForTimeout(1500);
        page.unroute("**/proof-files/*?offset=*");
        page.locator("[data-upload] a:has-text('kamera.jpg')").waitFor();
    }

    private void submit(Page page, String number) {
        page.locator("[id='claim:form']").selectOption("KL06");
        page.locator("[id='claim:document']").fill(number);
        page.locator("[id='claim:from']").fill("2026-01-05");
        page.locator("[id='claim:to']").fill("2026-01-06");
        page.locator("[id='claim:jp']").fill("8");
        page.locator("[id='claim:submit']").dblclick();
        page.locator("[id='back:withdraw']").waitFor();
        Chromium.shows(page, "menunggu pemeriksaan");
        wrong.addAll(Chromium.look(page));
    }

    private void seeItWaiting(Page page) {
        page.navigate(Portal.url() + "/hours/my-hours");
        Chromium.shows(page, "Menunggu pemeriksaan");
        wrong.addAll(Chromium.look(page));
        page.navigate(Portal.url() + "/hours/outside-proof");
        assertThat(page.locator("main li:has-text('Seminar pelayanan publik')").count())
                .isEqualTo(1);
    }
}

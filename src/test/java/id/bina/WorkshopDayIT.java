package id.bina;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import id.bina.given.NamedPerson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The day of a session on phones of 360 px that lose their network: the trainer's shows the code
 * and takes the roll, the learner's checks in; both are delivered once.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WorkshopDayIT {
    private static final Path PICTURES = Path.of("target/screenshots");

    private final List<String> wrong = new ArrayList<>();

    @Test
    void codesAndMarksSurviveTheLossOfTheNetwork() {
        String session = session(Given.SITI, Given.AGUS, Given.SRI);
        try (var chromium = new Chromium()) {
            var trainer = chromium.signedIn(Portal.url(), Given.BUDI);
            trainer.navigate(Portal.url() + "/workshop/day?session=" + session);
            trainer.locator("#qr svg").waitFor();
            look(trainer, "day");
            var learner = chromium.signedIn(Portal.url(), Given.SITI);
            learner.navigate(Portal.url() + "/workshop/check-in?s=" + session);
            look(learner, "check-in");
            checkInOffline(learner, trainer);
            scanOffline(chromium, trainer, session);
            callTheRollOffline(trainer, session);
            deepLink(chromium, trainer, session);
        }
        assertThat(wrong).isEmpty();
    }

    private void checkInOffline(Page learner, Page trainer) {
        learner.context().setOffline(true);
        learner.locator("#room-code").fill(code(trainer));
        learner.locator("form[data-check-in] button").click();
        said(learner).filter(text("Menunggu jaringan")).waitFor();
        learner.screenshot(picture("check-in-offline"));
        learner.context().setOffline(false);
        said(learner).filter(text("Kehadiran Anda tercatat")).waitFor();
        assertThat(learner.locator("[data-arrived]").textContent()).endsWith("WIB");
        look(learner, "checked-in");
        trainer.reload();
        row(trainer, Given.SITI).filter(text("masuk")).waitFor();
    }

    /** The camera opens the address of the QR while the phone has no network. */
    private void scanOffline(Chromium chromium, Page trainer, String session) {
        var learner = chromium.signedIn(Portal.url(), Given.SRI);
        learner.navigate(Portal.url() + "/workshop/check-in?s=" + session);
        learner.waitForCondition(
                () -> (Boolean) learner.evaluate("navigator.serviceWorker.controller !== null"));
        learner.context().setOffline(true);
        learner.navigate(Portal.url() + "/workshop/check-in?s=" + session + "&c=" + code(trainer));
        said(learner).filter(text("Menunggu jaringan")).waitFor();
        assertThat(learner.locator("[data-who]").textContent()).isEqualTo(Given.SRI.name());
        look(learner, "scanned-offline");
        learner.context().setOffline(false);
        said(learner).filter(text("Kehadiran Anda tercatat")).waitFor();
        learner.locator("details[data-menu] summary").last().click();
        learner.locator("[id='signOut:out']").click();
        learner.waitForURL("**/identity/login**");
        assertThat(learner.evaluate("localStorage.getItem('bina-check-in')")).isNull();
    }

    private void callTheRollOffline(Page trainer, String session) {
        trainer.context().setOffline(true);
        trainer.locator("#net").filter(text("Tanpa jaringan")).waitFor();
        String before = code(trainer);
        row(trainer, Given.AGUS).locator("button").nth(1).click();
        row(trainer, Given.AGUS).filter(text("Menunggu jaringan")).waitFor();
        trainer.waitForCondition(() -> !code(trainer).equals(before));
        trainer.screenshot(picture("day-offline"));
        assertThat(known(session)).doesNotContain("\"LATE\"");
        trainer.context().setOffline(false);
        trainer.waitForCondition(() -> known(session).contains("\"LATE\""));
        assertThat(known(session)).containsOnlyOnce("\"LATE\"").doesNotContain("ABSENT");
    }

    /** The address of the QR leads through sign-in to the answer. */
    private void deepLink(Chromium chromium, Page trainer, String session) {
        try (var context = chromium.fresh(360, ColorScheme.LIGHT, null)) {
            var page = context.newPage();
            page.navigate(Portal.url() + "/workshop/check-in?s=" + session + "&c=" + code(trainer));
            page.locator("[id='form:number']").fill(Given.TONO.nip());
            page.locator("[id='form:password']").fill(Given.TONO.password());
            page.locator("[id='form:signIn']").click();
            page.waitForURL("**/workshop/check-in**");
            said(page).filter(text("belum ada pada daftar peserta")).waitFor();
            trainer.navigate(Portal.url() + "/workshop/roll?session=" + session);
            look(trainer, "roll");
            Chromium.shows(trainer, Given.TONO.name());
        }
    }

    private static String session(NamedPerson... seated) {
        var fields = new HashMap<String, String>();
        for (var who : seated) {
            fields.put(who.nip(), "");
        }
        return new Visitor().post("/given/day", fields).body().strip();
    }

    /** The list as a phone of the office would get it. */
    private static String known(String session) {
        return Visitor.signedIn(Given.DEWI).get("/api/v1/workshop-days/" + session).body();
    }

    private static String code(Page trainer) {
        return trainer.locator("#code").textContent().strip();
    }

    private static Locator said(Page page) {
        return page.locator("#check-in-said");
    }

    private static Locator row(Page trainer, NamedPerson who) {
        return trainer.locator("#people > li").filter(text(who.name()));
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Page.ScreenshotOptions picture(String name) {
        return new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve("workshop-" + name + ".png"))
                .setFullPage(true);
    }

    private void look(Page page, String name) {
        wrong.addAll(Chromium.look(page));
        page.screenshot(picture(name));
    }
}

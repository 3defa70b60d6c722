package id.bina;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import id.bina.given.NamedPerson;
import id.bina.identity.Roles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A seat in a workshop on phones of 360 px: somebody registers, the superior agrees by the link of
 * a mail without signing in, and the seat is there.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SeatByMailIT {
    private static final Pattern LINK = Pattern.compile("https?://\\S+(/outreach/action\\?t=\\S+)");

    private final List<String> wrong = new ArrayList<>();

    @Test
    void aSuperiorAgreesByMailAndTheSeatIsThere() {
        String[] given = new Visitor().post("/given/seat", Map.of()).body().split(" ");
        var learner = new NamedPerson(given[1], "", Roles.LEARNER);
        var superior = new NamedPerson(given[2], "", Roles.LEARNER);
        String workshop = Portal.url() + "/workshop/workshop?id=" + given[0];
        try (var chromium = new Chromium()) {
            var page = chromium.signedIn(Portal.url(), learner);
            page.navigate(workshop);
            wrong.addAll(Chromium.look(page));
            page.locator("[id='join:register']").dblclick();
            Chromium.shows(page, "persetujuan");
            wrong.addAll(Chromium.look(page));
            agree(chromium, page, superior);
            page.navigate(workshop);
            Chromium.shows(page, "Terdaftar", "1 dari 3");
            wrong.addAll(Chromium.look(page));
            page.navigate(Portal.url() + "/home/home");
            Chromium.shows(page, "Lokakarya Uji");
            wrong.addAll(Chromium.look(page));
        }
        assertThat(wrong).isEmpty();
    }

    /** Opens the first link of the letter twice: the second time nothing happens again. */
    private void agree(Chromium chromium, Page waiting, NamedPerson superior) {
        String link = link(waiting, superior);
        try (var context = chromium.fresh(360, ColorScheme.LIGHT, null)) {
            var page = context.newPage();
            page.navigate(Portal.url() + link);
            wrong.addAll(Chromium.look(page));
            Chromium.send(page, page.locator("main button[type=submit]"));
            Chromium.shows(page, "Jawaban Anda tercatat");
            wrong.addAll(Chromium.look(page));
            page.navigate(Portal.url() + link);
            assertThat(page.locator("main button[type=submit]").count()).isZero();
        }
    }

    private static String link(Page page, NamedPerson superior) {
        String letters = "/given/letters?to=" + Given.mailAddress(superior);
        for (int tries = 0; tries < 60; tries++) {
            var found = LINK.matcher(new Visitor().get(letters).body());
            if (found.find()) {
                return found.group(1);
            }
            page.waitForTimeout(1000); // the postman comes every few seconds
        }
        throw new AssertionError("no letter with a link arrived");
    }
}

package id.bina;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import id.bina.given.GivenPair;
import id.bina.given.NamedPerson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of a meeting in a browser of 360 px: nothing typed is lost, nothing private is read. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MentoringJobIT {
    private static final String PHRASE = "gunung merbabu pagi hari";
    private static final String PRIVATE = "Saya ragu menegur rekan sendiri.";
    private static final String WORDS = "[data-save-state]";

    @Test
    void whatIsWrittenWithoutANetworkArrivesOnceAfterThePageWasKilled() {
        var pair = GivenPair.made();
        try (var chromium = new Chromium()) {
            var page = open(chromium, pair, pair.mentee());
            page.locator("#goal").fill("Menyelesaikan keluhan di satu loket");
            page.locator(WORDS).getByText("Tersimpan").waitFor();
            page.context().setOffline(true);
            page.locator("#reality").fill("Enam dari dua puluh keluhan dialihkan");
            page.locator("#action").fill("Menaruh daftar kewenangan di meja");
            page.locator("#actionDueOn").fill("31-12-2030");
            page.locator(WORDS).getByText("Menunggu jaringan").waitFor();
            var context = page.context();
            page.close(); // killed
            context.setOffline(false);
            var again = context.newPage();
            again.navigate(address(pair));
            again.locator(WORDS).getByText("Tersimpan").waitFor();
            assertThat(again.locator("#reality").inputValue())
                    .isEqualTo("Enam dari dua puluh keluhan dialihkan");
            assertThat(again.locator("#action").inputValue()).contains("daftar kewenangan");
            again.locator("#grow [type=submit]").click();
            again.locator("#grow [role=status][data-sent]").waitFor();
            assertThat(Chromium.axe(again, "sent")).isEmpty();
            assertOnceAtTheMentor(chromium, pair);
        }
    }

    private void assertOnceAtTheMentor(Chromium chromium, GivenPair pair) {
        var mentor = open(chromium, pair, pair.mentor());
        Chromium.shows(mentor, "Enam dari dua puluh keluhan dialihkan", "satu loket");
        assertThat(mentor.locator("main section:has(form[id$=confirm])").count()).isEqualTo(1);
        assertThat(Chromium.axe(mentor, "mentor")).isEmpty();
        mentor.locator("[id$='confirm:go']").click();
        mentor.getByText("Catatan dikonfirmasi. Pertemuan tercatat.").waitFor();
        Chromium.shows(mentor, "2 JP");
    }

    @Test
    void twoTabsNeverOverwriteEachOther() {
        var pair = GivenPair.made();
        try (var chromium = new Chromium()) {
            var one = open(chromium, pair, pair.mentee());
            var two = one.context().newPage();
            two.navigate(address(pair));
            one.locator("#goal").fill("Dari tab pertama");
            one.locator(WORDS).getByText("Tersimpan").waitFor();
            two.locator("#goal").fill("Dari tab kedua");
            two.locator("#grow > [data-clash]").waitFor();
            assertThat(two.locator("#grow > [data-clash]").textContent())
                    .contains("Dari tab pertama");
            two.locator("#grow > [data-clash] [data-mine]").click();
            two.locator(WORDS).getByText("Tersimpan").waitFor();
            one.reload();
            assertThat(one.locator("#goal").inputValue()).isEqualTo("Dari tab kedua");
        }
    }

    @Test
    void anExpiredSessionAsksForThePasswordAndLosesNothing() {
        var pair = GivenPair.made();
        try (var chromium = new Chromium()) {
            var page = open(chromium, pair, pair.mentee());
            page.context().clearCookies();
            page.locator("#goal").fill("Ditulis setelah sesi berakhir");
            page.locator("#again[open]").waitFor();
            page.locator("#again-password").fill(NamedPerson.PASSWORD);
            page.keyboard().press("Enter");
            page.locator(WORDS).getByText("Tersimpan").waitFor();
            page.reload();
            assertThat(page.locator("#goal").inputValue())
                    .isEqualTo("Ditulis setelah sesi berakhir");
        }
    }

    @Test
    void aPrivateNoteIsReadWithItsPhraseAndWithNothingElse() throws Exception {
        var pair = GivenPair.made();
        try (var chromium = new Chromium()) {
            var page = open(chromium, pair, pair.mentee());
            var sent = new ArrayList<String>();
            page.onRequest(
                    request -> sent.add(request.postData() == null ? "" : request.postData()));
            begin(page);
            page.locator("#secret").fill(PRIVATE);
            page.locator("#private [data-state]").getByText("Tersimpan").waitFor();
            assertThat(sent).noneMatch(body -> body.contains(PHRASE) || body.contains("ragu"));
            page.reload();
            page.locator("#private summary").click();
            page.locator("#phrase-open").fill("bukan frasa yang benar");
            page.locator("#private [data-unlock] button").click();
            page.getByText("Frasa ini belum tepat.").waitFor();
            assertThat(Chromium.axe(page, "wrong phrase")).isEmpty();
            page.locator("#phrase-open").fill(PHRASE);
            page.locator("#private [data-unlock] button").click();
            page.locator("#secret").waitFor();
            assertThat(page.locator("#secret").inputValue()).isEqualTo(PRIVATE);
            assertThat(page.evaluate("() => JSON.stringify([localStorage, sessionStorage])"))
                    .asString()
                    .doesNotContain("ragu", PHRASE);
            changePhrase(page, pair);
        }
        assertUnreadable(pair);
    }

    private static void begin(Page page) {
        page.locator("#private summary").click();
        assertThat(page.locator("#private [data-begin]").textContent())
                .as("said before the first note")
                .contains("tidak dapat dipulihkan");
        page.locator("#phrase").fill(PHRASE);
        page.locator("#phrase-again").fill(PHRASE);
        page.locator("#private [data-begin] button").click();
        page.getByText("Centang pernyataan").waitFor();
        page.locator("#phrase-sure").check();
        page.locator("#private [data-begin] button").click();
        page.locator("#secret").waitFor();
    }

    private static void changePhrase(Page page, GivenPair pair) {
        page.navigate(Portal.url() + "/mentoring/private-notes");
        page.locator("#phrase-old").fill(PHRASE);
        page.locator("#phrase-new").fill("telaga bening di lereng");
        page.locator("#phrase-new-again").fill("telaga bening di lereng");
        page.locator("#relock [type=submit]").click();
        page.locator("[data-done]").waitFor();
        assertThat(Chromium.axe(page, "private notes")).isEmpty();
        page.navigate(address(pair));
        page.locator("#private summary").click();
        page.locator("#phrase-open").fill("telaga bening di lereng");
        page.locator("#private [data-unlock] button").click();
        page.locator("#secret").waitFor();
        assertThat(page.locator("#secret").inputValue()).isEqualTo(PRIVATE);
    }

    /** With the whole database and the key of the installation at hand. */
    private static void assertUnreadable(GivenPair pair) throws Exception {
        String dump = new Visitor().get("/given/pair/dump").body();
        assertThat(dump).doesNotContain("ragu menegur", PHRASE, "telaga bening");
        var stored =
                Visitor.signedIn(pair.mentee()).get("/api/v1/me/mentoring/private-notes").body();
        var note = JsonParser.parseString(stored).getAsJsonArray().get(0).getAsJsonObject();
        assertThat(dump).contains(note.get("text").getAsString());
        for (String line : applicationKey().strip().split("\\R")) {
            byte[] key = Base64.getDecoder().decode(line.split("\\s+")[1]);
            assertThatThrownBy(() -> opened(note, key, pair))
                    .isInstanceOf(AEADBadTagException.class);
        }
        byte[] right = derived(note, "telaga bening di lereng");
        assertThat(opened(note, right, pair)).isEqualTo(PRIVATE);
    }

    /** The key of the installation, as a thief of the data folder would find it. */
    private static String applicationKey() throws IOException {
        return Files.readString(Path.of("target/it-data/keys/mentoring.key"));
    }

    private static byte[] derived(JsonObject note, String phrase) throws Exception {
        var spec =
                new PBEKeySpec(
                        phrase.toCharArray(),
                        Base64.getDecoder().decode(note.get("salt").getAsString()),
                        note.get("iterations").getAsInt(),
                        256);
        return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(spec)
                .getEncoded();
    }

    private static String opened(JsonObject note, byte[] key, GivenPair pair) throws Exception {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        byte[] vector = Base64.getDecoder().decode(note.get("iv").getAsString());
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(key, "AES"),
                new GCMParameterSpec(128, vector));
        String author = author(pair);
        cipher.updateAAD(
                ("bina-note:" + author + ":" + pair.session()).getBytes(StandardCharsets.UTF_8));
        byte[] text = Base64.getDecoder().decode(note.get("text").getAsString());
        return new String(cipher.doFinal(text), StandardCharsets.UTF_8);
    }

    private static String author(GivenPair pair) {
        String page = Visitor.signedIn(pair.mentee()).get("/mentoring/private-notes").body();
        return page.replaceFirst("(?s).*data-person=\"(\\d+)\".*", "$1");
    }

    @Test
    void thePagesOfAPairAreUsableInLightAndDark() {
        var pair = GivenPair.made();
        try (var chromium = new Chromium()) {
            var state = open(chromium, pair, pair.mentee()).context().storageState();
            var wrong = new ArrayList<String>();
            for (String path : pair.pages()) {
                if (!path.contains(".ics")) {
                    wrong.addAll(chromium.inspect(Portal.url() + path, state, true));
                }
            }
            try (var context = chromium.fresh(360, ColorScheme.LIGHT, state)) {
                var page = context.newPage();
                for (String path : List.of(pair.pages().get(0), pair.pages().get(3))) {
                    page.navigate(Portal.url() + path);
                    if ((Integer) page.evaluate("document.documentElement.scrollWidth") > 360) {
                        wrong.add(path + " is wider than the phone");
                    }
                }
            }
            assertThat(wrong).isEmpty();
        }
    }

    private static Page open(Chromium chromium, GivenPair pair, NamedPerson who) {
        var page = chromium.signedIn(Portal.url(), who);
        page.navigate(address(pair));
        return page;
    }

    private static String address(GivenPair pair) {
        return Portal.url() + "/mentoring/meeting?id=" + pair.session();
    }
}

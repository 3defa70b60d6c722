package id.bina.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.bina.Given;
import id.bina.Visitor;
import id.bina.given.GivenPair;
import id.bina.given.NamedPerson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who gets what of a pair, at every page and JSON door, seen from outside. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ConfidentialIT {
    /** What a stranger to the pair gets, by role. */
    private static final Map<NamedPerson, Integer> STRANGERS =
            Map.of(
                    Given.SITI, 404,
                    Given.AGUS, 404,
                    Given.BUDI, 403,
                    Given.DEWI, 403,
                    Given.BAMBANG, 403,
                    Given.SRI, 403);

    @Test
    void onlyThePairSeesWhatBelongsToIt() {
        var pair = GivenPair.made();
        var wrong = new ArrayList<String>();
        STRANGERS.forEach(
                (who, status) -> {
                    var visitor = Visitor.signedIn(who);
                    for (String page : pair.pages()) {
                        var answer = visitor.get(page);
                        if (answer.statusCode() != status || answer.body().contains("rahasia")) {
                            wrong.add(who.role() + " " + page + " " + answer.statusCode());
                        }
                    }
                    pair.saves()
                            .forEach(
                                    (door, body) -> {
                                        var answer = visitor.json("PUT", door, body);
                                        if (answer.statusCode() != status) {
                                            wrong.add(
                                                    who.role()
                                                            + " "
                                                            + door
                                                            + " "
                                                            + answer.statusCode());
                                        }
                                    });
                });
        for (var member : List.of(pair.mentor(), pair.mentee())) {
            var visitor = Visitor.signedIn(member);
            for (String page : pair.pages()) {
                var answer = visitor.get(page);
                if (answer.statusCode() != 200) {
                    wrong.add(member.role() + " of the pair " + page + " " + answer.statusCode());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void theTriesOfTheOfficeAreInTheTrailAndNoWordOfThePairIs() {
        var pair = GivenPair.made();
        var mentee = Visitor.signedIn(pair.mentee());
        String door = "/api/v1/me/mentoring/sessions/" + pair.session() + "/record";
        String secret = "Kata rahasia " + pair.session();
        var saved =
                mentee.json(
                        "PUT",
                        door,
                        """
                        {"goal":"%s","reality":"","options":"","action":"%s","theme":"%s",
                        "heldOn":"2026-01-05","minutes":60,"actionDueOn":"2026-02-05","shared":true,
                        "send":true,"base":0,"writer":"aaaaaaaa","step":1}"""
                                .formatted(secret, secret, secret));
        assertThat(saved.statusCode()).isEqualTo(200);
        Visitor.signedIn(Given.DEWI).get("/mentoring/meeting?id=" + pair.session());
        var auditor = Visitor.signedIn(Given.BAMBANG);
        String trail = auditor.get("/api/v1/audit/trail.csv").body();
        assertThat(trail).contains("Pair:" + pair.pair());
        assertThat(trail).doesNotContain(secret);
        assertThat(new Visitor().get("/given/pair/dump").body())
                .contains("ConfidentialRefused")
                .doesNotContain(secret);
        assertThat(auditor.get("/audit/trail").body()).doesNotContain(secret);
    }

    @Test
    void aNoteThatIsNotLockedIsNotTaken() {
        var pair = GivenPair.made();
        var mentee = Visitor.signedIn(pair.mentee());
        var answer =
                mentee.json(
                        "PUT",
                        "/api/v1/me/mentoring/sessions/" + pair.session() + "/private-note",
                        "{\"iterations\":600000,\"salt\":\"AAAAAAAAAAAAAAAAAAAAAA==\",\"iv\":"
                                + "\"AAAAAAAAAAAAAAAA\",\"text\":\"Isi terbuka yang keliru dikirim\","
                                + "\"base\":0,\"writer\":\"aaaaaaaa\",\"step\":1}");
        assertThat(answer.statusCode()).isEqualTo(400);
    }
}

package id.bina;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What bad input gets: the right status and a sentence, never a stack trace, never its own echo.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HostileInputIT {
    private static final Path STRINGS = Path.of("../shared/cases/xss/blns.txt");
    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"([^\"]+)\"");

    @Test
    void noPageFailsOnStrangeParameters() {
        var visitor = Visitor.signedIn(Given.SITI);
        var admin = Visitor.signedIn(Given.DEWI);
        var wrong = new ArrayList<String>();
        for (var page : Sources.pages()) {
            for (String name : parameters(page)) {
                for (String value : strangeValues()) {
                    String path = Sources.address(page) + "?" + name + "=" + encoded(value);
                    note(wrong, path, visitor.get(path));
                    note(wrong, path, admin.get(path));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void stringsOfTheNaughtyListAreNotEchoedAsMarkup() throws Exception {
        Assumptions.assumeTrue(
                Files.exists(STRINGS), "SKIPPED: the folder ../shared/cases/xss is not there");
        var visitor = Visitor.signedIn(Given.DEWI);
        var wrong = new ArrayList<String>();
        var markup =
                Files.readAllLines(STRINGS).stream()
                        .filter(line -> line.contains("<") && !line.startsWith("#"))
                        .limit(40)
                        .toList();
        assertThat(markup).isNotEmpty();
        for (String line : markup) {
            for (String page : List.of("/identity/login?to=", "/certificate/verify?code=")) {
                var answer = visitor.get(page + encoded(line));
                note(wrong, page + line, answer);
                if (answer.body().contains(line)) {
                    wrong.add("echoed: " + page + line);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void jsonDoorsRefuseWhatTheyCannotRead() {
        var visitor = Visitor.signedIn(Given.SITI);
        var wrong = new ArrayList<String>();
        for (String body :
                List.of("", "{", "[]", "null", "\"x\"", "{\"answer\":" + "9".repeat(500))) {
            for (String path :
                    List.of("/api/v1/me/attempts/1/answers/1", "/api/v1/me/lessons/1/note")) {
                var answer = visitor.json("PUT", path, body);
                note(wrong, path + " " + body, answer);
                if (answer.statusCode() < 400) {
                    wrong.add(answer.statusCode() + " " + path + " " + body);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void anExpiredSessionLeadsToSignInByEveryWay() {
        var stranger = new Visitor();
        var fields = Map.of("form", "form", "jakarta.faces.ViewState", "123:456");
        assertThat(stranger.get("/home/home").uri().getPath()).startsWith("/identity/login");
        assertThat(stranger.post("/identity/password", fields).uri().getPath())
                .startsWith("/identity/login");
        var ajax = stranger.post("/identity/people", fields, "Faces-Request", "partial/ajax");
        assertThat(ajax.body()).contains("<redirect", "/identity/login");
        assertThat(stranger.json("POST", "/api/v1/me/attempts/1/submit", "{}").statusCode())
                .isEqualTo(401);
    }

    @Test
    void aFormOfAPageThatIsGoneGetsASentence() {
        var visitor = Visitor.signedIn(Given.SITI);
        var gone =
                visitor.post(
                        "/identity/password",
                        Map.of("form", "form", "jakarta.faces.ViewState", "123:456"));
        var wrong = new ArrayList<String>();
        note(wrong, "stale form", gone);
        assertThat(wrong).isEmpty();
        assertThat(gone.body()).contains("<main");
    }

    @Test
    void aStateChangeFromAnotherSiteIsRefused() {
        var answer =
                Visitor.signedIn(Given.SITI)
                        .post("/identity/password", Map.of(), "Sec-Fetch-Site", "cross-site");
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    private static List<String> strangeValues() {
        return List.of(
                "",
                "-1",
                "0",
                "999999999999999999999999",
                "%00",
                "<script>alert(1)</script>",
                "' or 1=1 --",
                "${7*7}",
                "#{currentUser}",
                "../../etc/passwd",
                "x".repeat(5000));
    }

    private static List<String> parameters(Path page) {
        return PARAMETER.matcher(Sources.text(page)).results().map(hit -> hit.group(1)).toList();
    }

    private static void note(List<String> wrong, String what, HttpResponse<String> answer) {
        String shown = what.length() > 120 ? what.substring(0, 120) : what;
        if (answer.statusCode() >= 500) {
            wrong.add(answer.statusCode() + " " + shown);
        }
        String body = answer.body();
        if (body.contains("Exception:")
                || body.contains("\tat ")
                || body.contains("<script>alert")) {
            wrong.add("leaked: " + shown);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package id.bina;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The portal answers, lets the right people in and nobody else. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SmokeIT {
    @Test
    void aStrangerIsLedToSignInAndThenToTheOwnHome() {
        var visitor = new Visitor();
        var page = visitor.get("/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).startsWith("/identity/login");
        var home = Visitor.signedIn(Given.SITI).get("/");
        assertThat(home.uri().getPath()).startsWith("/home/home");
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.body()).contains("Siti");
    }

    @Test
    void aWrongPasswordAndAnUnknownNumberGetTheSameAnswer() {
        assertThat(refusal(Given.TONO.nip())).isEqualTo(refusal("199912312022011999"));
    }

    private static String refusal(String number) {
        var visitor = new Visitor();
        var answer =
                visitor.submit(
                        visitor.get("/identity/login"),
                        "form",
                        Map.of("form:number", number, "form:password", "salah"),
                        "form:signIn");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.uri().getPath()).startsWith("/identity/login");
        return answer.body()
                .replaceAll("(?s)^.*<main|</main>.*$", "")
                .replaceAll("value=\"[^\"]*\"", "");
    }
}

package id.bina.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoginPageTest {
    @ParameterizedTest
    @ValueSource(strings = {"/learning/course?id=7", "/home/home", "/v/ABCD2345EFGH"})
    void leadsBackToAPageOfThePortal(String path) {
        assertThat(LoginPage.safe(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "/",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/home//evil.example",
                "/home?x=https://evil.example",
                "/home\r\nSet-Cookie: a=b",
                "evil"
            })
    void neverLeadsElsewhere(String path) {
        assertThat(LoginPage.safe(path)).isEqualTo("/home/home");
    }

    @Test
    void keepsTheQueryOfThePage() {
        assertThat(LoginPage.safe("/a/b?c=1&d=2")).isEqualTo("/a/b?c=1&d=2");
    }
}

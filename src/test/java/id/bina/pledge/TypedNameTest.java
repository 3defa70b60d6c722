package id.bina.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import id.bina.identity.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNameTest {
    private final Person person =
            Sample.person("199004122019032007", "Siti Nur'aini", "Dr. Hj.", "S.H., M.M.");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Siti Nur'aini",
                "  siti   NURAINI ",
                "Siti Nur\u2019aini",
                "Dr. Hj. Siti Nur'aini, S.H., M.M.",
                "Hj Siti Nur'aini",
                "Siti Nur'aini SH MM",
                "Siti Nur'aini, S.H."
            })
    void theOwnNameIsKnownHoweverItIsTyped(String typed) {
        assertThat(TypedName.matches(typed, person)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Siti",
                "Nur'aini Siti",
                "Siti Nur'aina",
                "Drs. Siti Nur'aini",
                "Siti Nur'aini, M.Si.",
                "Siti Nur'aini dan Budi"
            })
    void anythingElseIsNot(String typed) {
        assertThat(TypedName.matches(typed, person)).isFalse();
    }

    @Test
    void nothingTypedIsNoName() {
        assertThat(TypedName.matches(null, person)).isFalse();
    }
}

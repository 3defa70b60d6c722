package id.bina.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bina.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {
    private static final Nip NIP = new Nip("198609262015051001");

    @Test
    void matchesOnlyTheSamePassword() {
        String hash = Passwords.hash("kopi pahit pagi hari");
        assertThat(hash).startsWith("$argon2id$").doesNotContain("kopi");
        assertThat(Passwords.matches("kopi pahit pagi hari", hash)).isTrue();
        assertThat(Passwords.matches("kopi pahit pagi har", hash)).isFalse();
    }

    @Test
    void nobodyMatchesWithoutAHash() {
        assertThat(Passwords.matches("nobody-ever-has-this-password", null)).isFalse();
    }

    @Test
    void saltsEachHash() {
        assertThat(Passwords.hash("sama")).isNotEqualTo(Passwords.hash("sama"));
    }

    @Test
    void acceptsALongPhrase() {
        assertThatCode(() -> Passwords.mustBeGood("teh manis hangat sekali", NIP))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pendek",
                "198609262015051001",
                "rahasia-19860926",
                "rahasia 26-09-1986",
                "rahasia 1986/09/26"
            })
    void refusesShortOnesAndTheOwnBirthDate(String weak) {
        assertThatThrownBy(() -> Passwords.mustBeGood(weak, NIP))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("identity.password.weak");
    }

    @Test
    void refusesWhatWouldOnlyCostTime() {
        assertThatThrownBy(() -> Passwords.mustBeGood("x".repeat(201), NIP))
                .hasMessageContaining("identity.password.long");
    }
}

package id.bina.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LockedNoteTest {
    private static final String SALT = "AAAAAAAAAAAAAAAAAAAAAA==";
    private static final String IV = "AAAAAAAAAAAAAAAA";
    private static final String TEXT = "AAAAAAAAAAAAAAAAAAAAAAAA";

    @Test
    void takesWhatABrowserLocks() {
        assertThat(new LockedNote(600_000, SALT, IV, TEXT).text()).isEqualTo(TEXT);
    }

    @Test
    void refusesPlainWordsAndWeakKeys() {
        assertThatThrownBy(() -> new LockedNote(600_000, SALT, IV, "Saya takut pada atasan saya."))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LockedNote(1000, SALT, IV, TEXT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LockedNote(600_000, "AAAA", IV, TEXT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LockedNote(600_000, SALT, null, TEXT))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

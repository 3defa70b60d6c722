package id.bina.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SealedTextTest {
    private static final String SECRET = "Warga marah karena berkas hilang dua kali.";

    private final String key = SealedText.made();
    private final SealedText texts = new SealedText(key);

    @Test
    void comesBackAsItWasWritten() {
        assertThat(texts.open("Pair:1", texts.seal("Pair:1", SECRET))).isEqualTo(SECRET);
        assertThat(texts.seal("Pair:1", null)).isNull();
    }

    @Test
    void showsNothingAndNeverLooksTheSame() {
        String one = texts.seal("Pair:1", SECRET);
        assertThat(one).doesNotContain("Warga").isNotEqualTo(texts.seal("Pair:1", SECRET));
    }

    @Test
    void cannotBeMovedToAnotherPair() {
        String sealed = texts.seal("Pair:1", SECRET);
        assertThatThrownBy(() -> texts.open("Pair:2", sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void cannotBeChanged() {
        String sealed = texts.seal("Pair:1", SECRET);
        char last = sealed.charAt(sealed.length() - 3);
        String changed =
                sealed.substring(0, sealed.length() - 3)
                        + (last == 'A' ? 'B' : 'A')
                        + sealed.substring(sealed.length() - 2);
        assertThatThrownBy(() -> texts.open("Pair:1", changed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aNewKeySealsWhileTheOldOneStillOpens() {
        String old = texts.seal("Pair:1", SECRET);
        var rotated = new SealedText(key + SealedText.made().replace("k1 ", "k2 "));
        assertThat(rotated.open("Pair:1", old)).isEqualTo(SECRET);
        assertThat(rotated.seal("Pair:1", SECRET)).startsWith("k2.");
    }

    @Test
    void anotherInstallationCannotOpenIt() {
        String sealed = texts.seal("Pair:1", SECRET);
        assertThatThrownBy(() -> new SealedText(SealedText.made()).open("Pair:1", sealed))
                .isInstanceOf(IllegalStateException.class);
    }
}

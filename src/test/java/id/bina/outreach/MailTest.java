package id.bina.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bina.identity.Reachable;
import id.bina.shared.RuleViolation;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class MailTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-25T09:00:00+07:00");

    @Test
    void isQueuedForWhoHasAnAddress() {
        assertThat(to("sri@contoh.go.id").post(true, NOW).getState()).isEqualTo(Mail.State.QUEUED);
    }

    @Test
    void isKeptWhileMailIsOff() {
        assertThat(to("sri@contoh.go.id").post(false, NOW).getState()).isEqualTo(Mail.State.KEPT);
    }

    @Test
    void isKeptForWhoHasNoAddress() {
        assertThat(to(null).post(true, NOW).getState()).isEqualTo(Mail.State.KEPT);
    }

    @Test
    void isTriedAgainAfterATroubleAndGivenUpAfterARefusal() {
        var mail = to("sri@contoh.go.id").post(true, NOW);
        mail.stumble("no answer", false, NOW);
        assertThat(mail.getState()).isEqualTo(Mail.State.QUEUED);
        mail.stumble("550 no such user", true, NOW);
        assertThat(mail.getState()).isEqualTo(Mail.State.FAILED);
    }

    @Test
    void onlyTheLatestClaimDecides() {
        var mail = to("sri@contoh.go.id").post(true, NOW);
        assertThat(mail.isClaimedBy("a mark of long ago")).isFalse();
    }

    @Test
    void cannotBeSentAgainWhileItWaits() {
        var mail = to("sri@contoh.go.id").post(true, NOW);
        assertThatThrownBy(() -> mail.again(true, NOW))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("outreach.mails.isQueued");
    }

    @Test
    void isSentAgainToTheAddressThatIsKnownByThen() {
        var mail = to("sri@contoh.go.id").post(false, NOW);
        mail.again(true, NOW);
        assertThat(mail.getState()).isEqualTo(Mail.State.QUEUED);
    }

    @Test
    void isCalledByItsFirstSentence() {
        assertThat(Subject.of("Sertifikat 12 dicabut. Alasan: salah nama."))
                .isEqualTo("Sertifikat 12 dicabut");
        assertThat(Subject.of("Drs. Agus mengusulkan pertemuan. Mohon dijawab."))
                .isEqualTo("Drs. Agus mengusulkan pertemuan");
        assertThat(Subject.of("Anda diundang.")).isEqualTo("Anda diundang");
        assertThat(Subject.of("kata ".repeat(40))).hasSizeLessThanOrEqualTo(78).endsWith("kata…");
    }

    private static Mail to(String address) {
        return new Mail(
                Reachable.person("Sri Rahayu", address),
                "Test:1",
                Channel.MAIL,
                "Perihal",
                "Isi pemberitahuan.");
    }
}

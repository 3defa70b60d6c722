package id.bina.identity;

import static id.bina.identity.RememberedDevice.Verdict.CURRENT;
import static id.bina.identity.RememberedDevice.Verdict.JUST_REPLACED;
import static id.bina.identity.RememberedDevice.Verdict.OVER;
import static id.bina.identity.RememberedDevice.Verdict.STOLEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class RememberedDeviceTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-25T08:00:00+07:00");
    private final Person person =
            new Person(
                    new Nip("198609262015051001"),
                    "Agus",
                    EmploymentType.PNS,
                    new OrgUnit("UJI", "Unit Uji", OrgUnit.Kind.AGENCY, null));
    private final Token first = Token.fresh();
    private final Token second = Token.fresh();
    private final RememberedDevice device =
            new RememberedDevice(person, Token.fresh().value(), first, NOW);

    @Test
    void knowsItsSecret() {
        assertThat(device.judge(first, NOW)).isEqualTo(CURRENT);
        assertThat(device.judge(second, NOW)).isEqualTo(STOLEN);
    }

    @Test
    void toleratesTheFormerSecretWhilePagesLoadInParallel() {
        device.rotate(second, NOW);
        assertThat(device.judge(second, NOW)).isEqualTo(CURRENT);
        assertThat(device.judge(first, NOW.plusSeconds(30))).isEqualTo(JUST_REPLACED);
        assertThat(device.judge(first, NOW.plusMinutes(2))).isEqualTo(STOLEN);
    }

    @Test
    void endsWithItsTimeOrWhenThePersonSignedOutEverywhereOrLeft() {
        assertThat(device.judge(first, NOW.plusDays(31))).isEqualTo(OVER);
        person.signOutEverywhere();
        assertThat(device.judge(first, NOW)).isEqualTo(OVER);
        device.follow();
        assertThat(device.judge(first, NOW)).isEqualTo(CURRENT);
        person.leave();
        device.follow();
        assertThat(device.judge(first, NOW)).isEqualTo(OVER);
    }

    @Test
    void itsSecretsAreLongAndEasyToType() {
        assertThat(first.value()).hasSize(24).matches("[A-HJ-NP-Z2-9]+");
        assertThat(Token.typed(" " + first.grouped().toLowerCase(java.util.Locale.ROOT) + " "))
                .isEqualTo(first);
        assertThat(first.toString()).doesNotContain(first.value());
    }
}

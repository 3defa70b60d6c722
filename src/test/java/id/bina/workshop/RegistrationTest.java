package id.bina.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bina.identity.EmploymentType;
import id.bina.identity.Nip;
import id.bina.identity.OrgUnit;
import id.bina.identity.Person;
import id.bina.shared.RuleViolation;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class RegistrationTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-25T09:00:00+07:00");

    private final OrgUnit unit = new OrgUnit("KOTA", "Kota Salatiga", OrgUnit.Kind.CITY, null);
    private final Person retno = person("199004122019032007", "Retno Wulandari");
    private final Person agus = person("197203081998031002", "Agus Prasetyo");
    private final Registration registration = new Registration(null, retno, null, NOW);

    private Person person(String nip, String name) {
        return new Person(new Nip(nip), name, EmploymentType.PNS, unit);
    }

    private static void refused(Runnable verb, String key) {
        assertThatThrownBy(verb::run).isInstanceOf(RuleViolation.class).hasMessageContaining(key);
    }

    @Test
    void nobodyDecidesAboutHimself() {
        refused(() -> registration.approve(retno, null, NOW), "workshop.registration.ownApproval");
        refused(
                () -> registration.decline(retno, "tidak", NOW),
                "workshop.registration.ownApproval");
    }

    @Test
    void isDecidedOnce() {
        registration.approve(agus, null, NOW);
        registration.seat();
        refused(() -> registration.approve(agus, null, NOW), "workshop.registration.decided");
        refused(
                () -> registration.decline(agus, "terlambat", NOW),
                "workshop.registration.decided");
    }

    @Test
    void anOfferedSeatIsTakenAndHeldUntilThen() {
        registration.queue(3);
        registration.offer(NOW.plusHours(24));
        assertThat(registration.takesSeat()).isTrue();
        assertThat(registration.getHeldUntil()).isEqualTo(NOW.plusHours(24));
        registration.seat();
        assertThat(registration.getStatus()).isEqualTo(Registration.Status.SEATED);
        assertThat(registration.getHeldUntil()).isNull();
    }

    @Test
    void whoComesBackGoesToTheEndOfTheQueue() {
        registration.queue(1);
        registration.cancel("urusan keluarga", NOW);
        registration.again(null, NOW.plusDays(1));
        assertThat(registration.getQueueNumber()).isNull();
        assertThat(registration.getReason()).isNull();
        registration.queue(9);
        assertThat(registration.getQueueNumber()).isEqualTo(9);
    }

    @Test
    void whatIsOverIsNotCancelledAgain() {
        registration.cancel(null, NOW);
        refused(() -> registration.cancel(null, NOW), "workshop.registration.over");
    }

    @Test
    void onlyWhoHasASeatIsThereOrPasses() {
        refused(
                () -> registration.conclude(Registration.Status.PASSED),
                "workshop.registration.noSeat");
        registration.seat();
        refused(
                () -> registration.conclude(Registration.Status.WAITING),
                "workshop.registration.noOutcome");
        registration.conclude(Registration.Status.ATTENDED);
        registration.conclude(Registration.Status.PASSED);
        refused(() -> registration.cancel("lupa", NOW), "workshop.registration.over");
    }
}

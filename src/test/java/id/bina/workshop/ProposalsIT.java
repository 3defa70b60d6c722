package id.bina.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bina.FixedClock;
import id.bina.Given;
import id.bina.given.NamedPerson;
import id.bina.identity.Roles;
import id.bina.shared.NotFound;
import id.bina.shared.RuleViolation;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who sends people of a unit to a workshop, whom, and how many. */
@ExtendWith(ArquillianExtension.class)
class ProposalsIT {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2027-03-01T09:00:00+07:00");

    @PersistenceContext EntityManager db;
    @Inject GivenCohorts given;
    @Inject Proposals proposals;

    @BeforeEach
    void stopTheClock() {
        FixedClock.stopAt(NOW);
    }

    @AfterEach
    void letTheClockRun() {
        FixedClock.run();
    }

    private static Long id(NamedPerson who) {
        return Given.person(who).getId();
    }

    private Registration.Status status(Long cohort, NamedPerson who) throws Exception {
        Long registration = given.registrationOf(cohort, who);
        return registration == null
                ? null
                : Given.inTransaction(() -> db.find(Registration.class, registration).getStatus());
    }

    @Test
    void theOfficerOfAUnitSendsPeopleOfItAndTheirSuperiorIsAsked() throws Exception {
        var unit = given.unit();
        var officer = given.someoneOf(unit);
        var one = given.someoneOf(unit);
        Long cohort = given.open(4, facts -> facts.setSuperiorApproves(true));
        int begun =
                Given.signedInAs(
                        officer, Roles.OFFICER, () -> proposals.propose(cohort, List.of(id(one))));
        assertThat(begun).isOne();
        assertThat(status(cohort, one)).isEqualTo(Registration.Status.REQUESTED);
    }

    @Test
    void nobodyOfAnotherUnitIsSentAndNobodySendsTheOwnPerson() throws Exception {
        var officer = given.someoneOf(given.unit());
        var stranger = given.someoneOf(given.unit());
        Long cohort = given.open(4);
        assertThatThrownBy(
                        () ->
                                Given.signedInAs(
                                        officer,
                                        Roles.OFFICER,
                                        () -> proposals.propose(cohort, List.of(id(stranger)))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () ->
                                Given.signedInAs(
                                        officer,
                                        Roles.OFFICER,
                                        () -> proposals.propose(cohort, List.of(id(officer)))))
                .isInstanceOf(RuleViolation.class);
        assertThat(status(cohort, stranger)).isNull();
        assertThat(status(cohort, officer)).isNull();
    }

    @Test
    void noMoreAreSentThanTheUnitHasSeats() throws Exception {
        var unit = given.unit();
        var head = given.someoneOf(unit);
        var three = List.of(given.someoneOf(unit), given.someoneOf(unit), given.someoneOf(unit));
        Long cohort = given.open(2);
        var ids = three.stream().map(ProposalsIT::id).toList();
        assertThatThrownBy(
                        () ->
                                Given.signedInAs(
                                        head, Roles.HEAD, () -> proposals.propose(cohort, ids)))
                .isInstanceOf(RuleViolation.class);
        for (var who : three) {
            assertThat(status(cohort, who)).isNull();
        }
        Given.signedInAs(head, Roles.HEAD, () -> proposals.propose(cohort, ids.subList(0, 2)));
        assertThat(given.count(cohort, Registration.Status.SEATED)).isEqualTo(2);
    }
}

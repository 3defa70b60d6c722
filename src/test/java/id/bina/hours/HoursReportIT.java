package id.bina.hours;

import static id.bina.Given.DEWI;
import static org.assertj.core.api.Assertions.assertThat;

import id.bina.Given;
import id.bina.identity.PersonnelFiles;
import id.bina.identity.Roles;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reports of past days, and who is told that hours will be missing. */
@ExtendWith(ArquillianExtension.class)
class HoursReportIT {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject HoursForecasts forecasts;
    @Inject HoursReminders reminders;
    @Inject PersonnelFiles files;

    @Test
    void whoLeftStaysInReportsOfTheDaysBefore() throws Exception {
        var who = Given.person(Given.someone(Roles.LEARNER));
        var today = LocalDate.now(clock);
        long yesterday = people(today.minusDays(1));
        long now = people(today);
        Given.signedInAs(DEWI, Roles.ADMIN, () -> files.deactivate(who.getId()));
        assertThat(people(today.minusDays(1))).isEqualTo(yesterday);
        assertThat(people(today)).isEqualTo(now - 1);
        Given.signedInAs(DEWI, Roles.ADMIN, () -> files.reactivate(who.getId()));
        assertThat(people(today)).isEqualTo(now);
    }

    private long people(LocalDate asOf) throws Exception {
        return Given.signedInAs(DEWI, Roles.ADMIN, () -> forecasts.of(null, asOf).total().people());
    }

    @Test
    void whoWillMissTheDutyIsToldOnceInEachMonthOfTheRule() {
        Long who = Given.person(Given.someone(Roles.LEARNER)).getId();
        int year = LocalDate.now(clock).getYear();
        reminders.tell(LocalDate.of(year, 4, 15));
        assertThat(notices(who)).isZero();
        reminders.tell(LocalDate.of(year, 3, 15));
        reminders.tell(LocalDate.of(year, 3, 16));
        assertThat(notices(who)).isEqualTo(1);
        reminders.tell(LocalDate.of(year, 9, 1));
        assertThat(notices(who)).isEqualTo(2);
    }

    private long notices(Long person) {
        return db.createQuery(
                        "SELECT COUNT(n) FROM HoursNotice n WHERE n.person.id = :person",
                        Long.class)
                .setParameter("person", person)
                .getSingleResult();
    }
}

package id.bina.pledge;

import id.bina.identity.Person;
import id.bina.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Tells people that the day to sign comes near or has passed. Each stage of a period is told once;
 * the row of the text is locked for each batch, so that nodes take turns. A sample reminds nobody:
 * no one has decided that it is to be signed.
 */
@ApplicationScoped
class DueCheck {
    private static final int BATCH = 200;

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject PledgeVersions versions;
    @Inject Event<DomainEvent> events;

    /** Ids of the texts of which somebody may have to be told today. */
    @Transactional
    List<Long> due() {
        return versions.current().stream()
                .filter(version -> !version.isSample() && stage(version) != null)
                .map(PledgeVersion::getId)
                .toList();
    }

    /** Tells one batch of people; false when there was nobody left. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean tell(Long versionId) {
        var version = db.find(PledgeVersion.class, versionId, LockModeType.PESSIMISTIC_WRITE);
        var stage = stage(version);
        if (stage == null) {
            return false;
        }
        var people = people(version, stage);
        people.forEach(person -> tell(person, version, stage));
        return people.size() == BATCH;
    }

    private PledgeDue.Stage stage(PledgeVersion version) {
        var today = LocalDate.now(clock);
        var due = version.periodOn(today).dueOn();
        return PledgeDue.Stage.of(ChronoUnit.DAYS.between(today, due));
    }

    private List<Person> people(PledgeVersion version, PledgeDue.Stage stage) {
        return db.createQuery(
                        """
                        SELECT p FROM Person p
                        LEFT JOIN PledgeSignature s ON s.person = p
                          AND s.pledgeVersion = :version AND s.period = :period
                        LEFT JOIN PledgeNotice n ON n.person = p AND n.cause = :cause
                          AND n.pledgeVersion = :version AND n.period = :period
                        WHERE p.active = TRUE AND s.id IS NULL AND n.id IS NULL
                        ORDER BY p.id""",
                        Person.class)
                .setParameter("version", version)
                .setParameter("period", versions.period(version).number())
                .setParameter("cause", stage.name())
                .setMaxResults(BATCH)
                .getResultList();
    }

    private void tell(Person person, PledgeVersion version, PledgeDue.Stage stage) {
        var now = OffsetDateTime.now(clock);
        var period = version.periodOn(now.toLocalDate());
        db.persist(new PledgeNotice(version, person, period.number(), stage.name(), now));
        events.fire(
                new PledgeDue(
                        person.getId(),
                        version.getId(),
                        period.number(),
                        version.getTitle(),
                        period.dueOn(),
                        stage));
    }
}

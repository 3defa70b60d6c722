package id.bina.workshop;

import id.bina.identity.CurrentUser;
import id.bina.identity.Person;
import id.bina.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lines that are added to sealed lists. */
@ApplicationScoped
class Corrections {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject Event<DomainEvent> events;
    @Inject CohortResults results;

    /** Adds a line and draws the consequences. The list is locked. */
    void add(AttendanceList list, Person person, AttendanceStatus status, String reason) {
        var now = OffsetDateTime.now(clock);
        var line = new AttendanceCorrection(list, person, status, reason, user.id(), now);
        db.persist(line);
        db.flush();
        events.fire(
                new AttendanceCorrected(
                        list.getSession().getId(),
                        line.getId(),
                        person.getId(),
                        status,
                        line.getReason()));
        results.conclude(list.getSession().getCohort());
    }

    /** All lines of a list, the oldest first. */
    List<AttendanceCorrection> of(AttendanceList list) {
        return db.createQuery(
                        """
                        SELECT c FROM AttendanceCorrection c JOIN FETCH c.person
                        WHERE c.list = :list ORDER BY c.id""",
                        AttendanceCorrection.class)
                .setParameter("list", list)
                .getResultList();
    }

    /** What the newest lines of a list say, by person. */
    Map<Long, AttendanceStatus> newest(AttendanceList list) {
        var newest = new HashMap<Long, AttendanceStatus>();
        of(list).forEach(line -> newest.put(line.getPerson().getId(), line.getStatus()));
        return newest;
    }
}

package id.bina.workshop;

import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The cohorts as learners see them. Reads only; a draft does not exist for them. */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class WorkshopOffers {
    /** Which part of the cohorts is listed. */
    public enum Part {
        UPCOMING,
        MINE,
        PAST
    }

    private static final String ALL =
            """
            FROM Cohort c WHERE (
                :part = 'UPCOMING' AND c.status IN :open AND c.startsAt > :now
              OR :part = 'MINE' AND c.status IN :live AND EXISTS (SELECT r FROM Registration r
                WHERE r.cohort = c AND r.person.id = :me AND r.status NOT IN :over)
              OR :part = 'PAST' AND EXISTS (SELECT r FROM Registration r
                WHERE r.cohort = c AND r.person.id = :me
                  AND (c.status NOT IN :live OR r.status IN :over)))
            """;

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;

    public long count(Part part) {
        return bound(db.createQuery("SELECT COUNT(c) " + ALL, Long.class), part).getSingleResult();
    }

    /** The first cards of this part: what comes next first, what is past latest first. */
    public List<CohortCard> cards(Part part, int size) {
        String order = part == Part.PAST ? " DESC" : " ASC";
        var cohorts =
                bound(
                                db.createQuery(
                                        "SELECT c "
                                                + ALL.replace(
                                                        "Cohort c",
                                                        "Cohort c JOIN FETCH c.workshop")
                                                + " ORDER BY c.startsAt"
                                                + order
                                                + ", c.id",
                                        Cohort.class),
                                part)
                        .setMaxResults(size)
                        .getResultList();
        if (cohorts.isEmpty()) {
            return List.of();
        }
        var places = places(cohorts);
        var taken = taken(cohorts);
        var mine = mine(cohorts);
        return cohorts.stream()
                .map(c -> card(c, places.get(c.getId()), taken, mine.get(c.getId())))
                .toList();
    }

    private static CohortCard card(
            Cohort cohort, String place, Map<Long, Long> taken, Registration mine) {
        var workshop = cohort.getWorkshop();
        return new CohortCard(
                cohort.getId(),
                workshop.getTitle(),
                workshop.getSummary(),
                cohort.getNumber(),
                cohort.getStatus(),
                cohort.getStartsAt(),
                cohort.getEndsAt(),
                place,
                workshop.getJp(),
                cohort.getSeats(),
                taken.getOrDefault(cohort.getId(), 0L),
                mine == null ? null : mine.getStatus(),
                mine == null ? null : mine.getHeldUntil());
    }

    /** One cohort with its sessions and the own registration. */
    public WorkshopView view(Long cohortId) {
        var cohort =
                db.createQuery(
                                "SELECT c FROM Cohort c JOIN FETCH c.workshop WHERE c.id = :id",
                                Cohort.class)
                        .setParameter("id", cohortId)
                        .getResultStream()
                        .findFirst()
                        .orElseThrow(NotFound::new);
        var mine = mine(List.of(cohort)).get(cohortId);
        var sessions = sessions(List.of(cohort));
        boolean leads = sessions.stream().anyMatch(s -> s.isLedBy(user.id()));
        if (cohort.getStatus() == Cohort.Status.DRAFT && mine == null && !leads) {
            throw new NotFound();
        }
        return new WorkshopView(
                cohort,
                sessions,
                mine,
                taken(List.of(cohort)).getOrDefault(cohortId, 0L),
                place(mine),
                leads,
                OffsetDateTime.now(clock));
    }

    /** Place in the queue from 1; 0 for whoever does not wait. */
    private long place(Registration mine) {
        if (mine == null || mine.getStatus() != Registration.Status.WAITING) {
            return 0;
        }
        return 1
                + db.createQuery(
                                """
                                SELECT COUNT(r) FROM Registration r
                                WHERE r.cohort = :cohort AND r.status = :waiting
                                  AND r.queueNumber < :mine""",
                                Long.class)
                        .setParameter("cohort", mine.getCohort())
                        .setParameter("waiting", Registration.Status.WAITING)
                        .setParameter("mine", mine.getQueueNumber())
                        .getSingleResult();
    }

    private Map<Long, String> places(List<Cohort> cohorts) {
        return sessions(cohorts).stream()
                .filter(s -> s.getRoom() != null)
                .collect(
                        Collectors.groupingBy(
                                s -> s.getCohort().getId(),
                                Collectors.mapping(
                                        s -> s.getRoom().getName(),
                                        Collectors.collectingAndThen(
                                                Collectors.toList(),
                                                names ->
                                                        names.stream()
                                                                .distinct()
                                                                .collect(
                                                                        Collectors.joining(
                                                                                ", "))))));
    }

    private List<WorkshopSession> sessions(List<Cohort> cohorts) {
        return db.createQuery(
                        """
                        SELECT DISTINCT s FROM WorkshopSession s LEFT JOIN FETCH s.room
                          LEFT JOIN FETCH s.trainers
                        WHERE s.cohort IN :cohorts ORDER BY s.startsAt, s.id""",
                        WorkshopSession.class)
                .setParameter("cohorts", cohorts)
                .getResultList();
    }

    private Map<Long, Long> taken(List<Cohort> cohorts) {
        return db.createQuery(
                        """
                        SELECT r.cohort.id, COUNT(r) FROM Registration r
                        WHERE r.cohort IN :cohorts AND r.status IN :taking GROUP BY r.cohort.id""",
                        Object[].class)
                .setParameter("cohorts", cohorts)
                .setParameter("taking", Registration.Status.TAKING)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    private Map<Long, Registration> mine(List<Cohort> cohorts) {
        return db.createQuery(
                        "SELECT r FROM Registration r WHERE r.person.id = :me AND r.cohort IN"
                                + " :cohorts",
                        Registration.class)
                .setParameter("me", user.id())
                .setParameter("cohorts", cohorts)
                .getResultStream()
                .collect(Collectors.toMap(r -> r.getCohort().getId(), r -> r));
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query, Part part) {
        return query.setParameter("part", part.name())
                .setParameter("open", Set.of(Cohort.Status.OPEN))
                .setParameter("live", Clashes.LIVE)
                .setParameter("over", Registration.Status.OVER)
                .setParameter("now", OffsetDateTime.now(clock))
                .setParameter("me", user.id());
    }
}

package id.bina.programme;

import id.bina.certificate.Certificate;
import id.bina.learning.AwardEarned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a person has finished, proven by valid certificates: each course, workshop and mentoring
 * programme with the first day. A revoked certificate proves nothing.
 */
@ApplicationScoped
class PathFacts {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;

    @Transactional
    Map<StepKey, LocalDate> finished(Long personId) {
        return steps(certificates(personId, Certificate.Status.VALID));
    }

    /** What a revoked certificate once proved, with the day of the revocation. */
    @Transactional
    Map<StepKey, LocalDate> revoked(Long personId) {
        var revoked = new HashMap<StepKey, LocalDate>();
        for (var one : certificates(personId, Certificate.Status.REVOKED)) {
            var day = one.getRevokedAt().atZoneSameInstant(clock.getZone()).toLocalDate();
            steps(List.of(one)).keySet().forEach(step -> revoked.put(step, day));
        }
        return revoked;
    }

    private Map<StepKey, LocalDate> steps(List<Certificate> certificates) {
        var finished = new HashMap<StepKey, LocalDate>();
        var workshops = new HashMap<Long, LocalDate>();
        var pairs = new HashMap<Long, LocalDate>();
        for (var certificate : certificates) {
            var what = certificate.getAchievement();
            switch (what.getKind()) {
                case COURSE ->
                        add(finished, StepKind.COURSE, what.getCourseId(), what.getCompletedOn());
                case WORKSHOP -> workshops.put(record(certificate), what.getCompletedOn());
                case MENTEE, MENTOR -> pairs.put(record(certificate), what.getCompletedOn());
                case PATH -> {
                    // a path is no step of another
                }
            }
        }
        targets(
                        "SELECT r.id, r.cohort.workshop.id FROM Registration r WHERE r.id IN :ids",
                        workshops)
                .forEach((id, to) -> add(finished, StepKind.WORKSHOP, to, workshops.get(id)));
        targets("SELECT p.id, p.programme.id FROM Pair p WHERE p.id IN :ids", pairs)
                .forEach((id, to) -> add(finished, StepKind.MENTORING, to, pairs.get(id)));
        return finished;
    }

    private static void add(
            Map<StepKey, LocalDate> finished, StepKind kind, Long target, LocalDate day) {
        finished.merge(
                new StepKey(kind, target), day, (one, other) -> one.isBefore(other) ? one : other);
    }

    /** The id in a source such as Registration:12 or Pair:5:77. */
    private static Long record(Certificate certificate) {
        String id = certificate.getSource().split(":")[1];
        return id.matches("\\d{1,18}") ? Long.valueOf(id) : 0L;
    }

    private Map<Long, Long> targets(String query, Map<Long, LocalDate> records) {
        var targets = new HashMap<Long, Long>();
        if (!records.isEmpty()) {
            db.createQuery(query, Object[].class)
                    .setParameter("ids", records.keySet())
                    .getResultList()
                    .forEach(row -> targets.put((Long) row[0], (Long) row[1]));
        }
        return targets;
    }

    private List<Certificate> certificates(Long personId, Certificate.Status status) {
        return db.createQuery(
                        """
                        SELECT c FROM Certificate c WHERE c.holder.personId = :person
                          AND c.status = :status
                          AND (c.achievement.awardKind IS NULL OR c.achievement.awardKind <> :path)
                        ORDER BY c.id""",
                        Certificate.class)
                .setParameter("person", personId)
                .setParameter("status", status)
                .setParameter("path", AwardEarned.Kind.PATH)
                .getResultList();
    }
}

package id.bina.hours;

import id.bina.certificate.Certificate;
import id.bina.learning.AwardEarned;
import id.bina.learning.Contradiction;
import id.bina.learning.RecordChecker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** A valid certificate of a course or workshop without its line; mending writes it. */
@ApplicationScoped
class HoursUncountedCheck extends RecordChecker {
    @Inject KnownLines lines;
    @Inject EarnedHours earned;

    HoursUncountedCheck() {
        super("hours.check.uncounted.", Certificate.class, true);
    }

    @Override
    public List<Contradiction> find(long after, long last) {
        var rows =
                db.createQuery(
                                """
                                SELECT c.id, c.holder.personId, c.holder.holderName, c.number,
                                  c.achievement.courseTitle
                                FROM Certificate c
                                WHERE c.id > :after AND c.id <= :last AND c.status = :valid
                                  AND (c.achievement.awardKind IS NULL
                                    OR c.achievement.awardKind = :workshop)
                                ORDER BY c.id""",
                                Object[].class)
                        .setParameter("after", after)
                        .setParameter("last", last)
                        .setParameter("valid", Certificate.Status.VALID)
                        .setParameter("workshop", AwardEarned.Kind.WORKSHOP)
                        .getResultList();
        var known = lines.of(rows.stream().map(HoursUncountedCheck::key).toList());
        return rows.stream()
                .filter(row -> !known.contains(key(row)))
                .map(
                        row ->
                                Contradiction.of(
                                                (Long) row[0],
                                                (Long) row[1],
                                                (String) row[2],
                                                row[3].toString(),
                                                (String) row[4])
                                        .at("/certificate/certificate?id=" + row[0]))
                .toList();
    }

    private static String key(Object[] row) {
        return EarnedHours.CERTIFICATE + row[0];
    }

    @Override
    protected void settle(Long id) {
        earned.count(db.find(Certificate.class, id));
    }
}

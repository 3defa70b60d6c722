package id.bina.hours;

import id.bina.learning.Contradiction;
import id.bina.learning.RecordChecker;
import id.bina.mentoring.MentoringSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** A held meeting of mentoring without a line; mending counts it for mentor and mentees. */
@ApplicationScoped
class HoursMeetingCheck extends RecordChecker {
    @Inject KnownLines lines;
    @Inject EarnedHours earned;

    HoursMeetingCheck() {
        super("hours.check.meeting.", MentoringSession.class, true);
    }

    @Override
    public List<Contradiction> find(long after, long last) {
        var rows =
                db.createQuery(
                                """
                                SELECT s.id, p.id, p.name, s.number, s.heldOn
                                FROM MentoringSession s JOIN s.pair x JOIN x.members m
                                  JOIN m.mentee p
                                WHERE s.id > :after AND s.id <= :last AND s.status = :held
                                ORDER BY s.id, p.id""",
                                Object[].class)
                        .setParameter("after", after)
                        .setParameter("last", last)
                        .setParameter("held", MentoringSession.Status.HELD)
                        .getResultList();
        var known = lines.of(rows.stream().map(HoursMeetingCheck::key).toList());
        return rows.stream()
                .filter(row -> !known.contains(key(row)))
                .map(
                        row ->
                                Contradiction.of(
                                        (Long) row[0],
                                        (Long) row[1],
                                        (String) row[2],
                                        String.valueOf(row[3]),
                                        String.valueOf(row[4])))
                .toList();
    }

    private static String key(Object[] row) {
        return "MentoringSession:" + row[0] + ":" + row[1];
    }

    @Override
    protected void settle(Long id) {
        earned.count(db.find(MentoringSession.class, id));
    }
}

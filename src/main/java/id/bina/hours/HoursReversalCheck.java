package id.bina.hours;

import id.bina.learning.Contradiction;
import id.bina.learning.RecordChecker;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * A reversing line that does not take back exactly what it reverses, so that the total of the
 * person is wrong: somebody has to judge.
 */
@ApplicationScoped
class HoursReversalCheck extends RecordChecker {
    HoursReversalCheck() {
        super("hours.check.reversal.", HoursLine.class, false);
    }

    @Override
    public List<Contradiction> find(long after, long last) {
        return db.createQuery(
                        """
                        SELECT l FROM HoursLine l JOIN FETCH l.person JOIN FETCH l.reverses
                        WHERE l.id > :after AND l.id <= :last ORDER BY l.id""",
                        HoursLine.class)
                .setParameter("after", after)
                .setParameter("last", last)
                .getResultStream()
                .filter(line -> !takesBack(line, line.getReverses()))
                .map(
                        line ->
                                Contradiction.of(
                                        line.getId(),
                                        line.getPerson().getId(),
                                        line.getPerson().getName(),
                                        line.getTitle(),
                                        line.getReverses().getJp().toPlainString(),
                                        line.getJp().toPlainString()))
                .toList();
    }

    private static boolean takesBack(HoursLine line, HoursLine reversed) {
        return line.getJp().negate().compareTo(reversed.getJp()) == 0
                && line.getUnits() == -reversed.getUnits()
                && line.getPerson().equals(reversed.getPerson())
                && line.getEndedOn().equals(reversed.getEndedOn());
    }
}

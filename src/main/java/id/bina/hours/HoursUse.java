package id.bina.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What of an activity is counted already. Reversed lines cancel out. */
@ApplicationScoped
class HoursUse {
    @PersistenceContext EntityManager db;

    /** Units of the rule's cap that are taken in the period of the activity. */
    long of(HoursRule rule, HoursActivity activity) {
        if (rule == null || rule.getCapCount() == null) {
            return 0;
        }
        return rule.getCapPeriod() == CapPeriod.DAY ? daily(activity) : monthly(activity);
    }

    private long monthly(HoursActivity activity) {
        Long sum =
                db.createQuery(
                                """
                                SELECT SUM(l.units) FROM HoursLine l
                                WHERE l.person.id = :person AND l.form = :form
                                  AND l.endedOn BETWEEN :first AND :last""",
                                Long.class)
                        .setParameter("person", activity.personId())
                        .setParameter("form", activity.form())
                        .setParameter("first", CapPeriod.MONTH.first(activity.endedOn()))
                        .setParameter("last", CapPeriod.MONTH.last(activity.endedOn()))
                        .getSingleResult();
        return sum == null ? 0 : sum;
    }

    /** Days of the activity on which the form counts already. */
    private long daily(HoursActivity activity) {
        return overlapping(activity).stream()
                .filter(line -> line.getForm().equals(activity.form()))
                .mapToLong(line -> Integer.signum(line.getUnits()) * shared(line, activity))
                .sum();
    }

    private static long shared(HoursLine line, HoursActivity activity) {
        var from = later(line.getStartedOn(), activity.startedOn());
        var to =
                line.getEndedOn().isBefore(activity.endedOn())
                        ? line.getEndedOn()
                        : activity.endedOn();
        long days = to.toEpochDay() - from.toEpochDay() + 1;
        return Math.min(days, Math.abs(line.getUnits()));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Whether other recognised learning fell on the same days; it may be right, and is told. */
    boolean overlaps(HoursActivity activity) {
        return overlapping(activity).stream()
                        .filter(line -> line.getJp().signum() != 0)
                        .mapToInt(line -> line.getJp().signum())
                        .sum()
                > 0;
    }

    private List<HoursLine> overlapping(HoursActivity activity) {
        return db.createQuery(
                        """
                        SELECT l FROM HoursLine l WHERE l.person.id = :person
                          AND l.endedOn >= :from AND l.startedOn <= :to""",
                        HoursLine.class)
                .setParameter("person", activity.personId())
                .setParameter("from", activity.startedOn())
                .setParameter("to", activity.endedOn())
                .getResultList();
    }

    /** Whether this certificate of this organiser counts already, from whatever source. */
    boolean isCounted(HoursActivity activity) {
        if (activity.documentNumber() == null || activity.organiser() == null) {
            return false;
        }
        return db.createQuery(
                                """
                                SELECT l FROM HoursLine l WHERE l.person.id = :person
                                  AND LOWER(l.documentNumber) = :document
                                  AND LOWER(l.organiser) = :organiser""",
                                HoursLine.class)
                        .setParameter("person", activity.personId())
                        .setParameter("document", lower(activity.documentNumber()))
                        .setParameter("organiser", lower(activity.organiser()))
                        .getResultStream()
                        .mapToInt(line -> line.getJp().signum())
                        .sum()
                > 0;
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}

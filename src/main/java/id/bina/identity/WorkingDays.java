package id.bina.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** Monday to Friday without the days of the holiday table. */
@ApplicationScoped
public class WorkingDays {
    /** Longest run of closed days that a search looks over; the table never comes near it. */
    private static final int SLACK = 60;

    @PersistenceContext EntityManager db;

    /**
     * The last of so many working days after this day, which itself is not counted.
     *
     * @param days at least 0; 0 gives the day itself
     */
    public LocalDate plus(LocalDate from, int days) {
        return plus(from, days, holidays(from, from.plusDays(2L * days + SLACK)));
    }

    public boolean isWorking(LocalDate day) {
        return isWorking(day, holidays(day, day));
    }

    static LocalDate plus(LocalDate from, int days, Set<LocalDate> holidays) {
        var day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= isWorking(day, holidays) ? 1 : 0;
        }
        return day;
    }

    static boolean isWorking(LocalDate day, Set<LocalDate> holidays) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !holidays.contains(day);
    }

    private Set<LocalDate> holidays(LocalDate from, LocalDate to) {
        return new HashSet<>(
                db.createQuery(
                                "SELECT h.closedOn FROM Holiday h WHERE h.closedOn BETWEEN :from AND :to",
                                LocalDate.class)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .getResultList());
    }
}

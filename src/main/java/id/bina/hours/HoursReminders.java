package id.bina.hours;

import id.bina.identity.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/**
 * In the months that the duty names, tells those who will miss it, and heads of how many of their
 * people; each once a month, whatever node tells it and however often. Part by part, so that a city
 * of people is not one transaction.
 */
@ApplicationScoped
class HoursReminders {
    private static final int PART = 100;

    @PersistenceContext EntityManager db;
    @Inject ForecastList list;
    @Inject HoursTelling telling;

    void tell(LocalDate today) {
        var units = list.units("/", today);
        if (units.isEmpty() || !remindsIn(today)) {
            return;
        }
        var lacking =
                list.people(units.get(0), units, today).stream()
                        .filter(one -> one.outlook() == HoursOutlook.SHORT)
                        .toList();
        var month = today.withDayOfMonth(1);
        for (int first = 0; first < lacking.size(); first += PART) {
            telling.people(lacking.subList(first, Math.min(first + PART, lacking.size())), month);
        }
        heads().forEach(head -> telling.head(head, lacking, month));
    }

    private boolean remindsIn(LocalDate today) {
        return db.createQuery(
                        """
                        SELECT d FROM HoursDuty d WHERE d.minimum IS NOT NULL
                          AND d.validFrom <= :today AND (d.validTo IS NULL OR d.validTo >= :today)""",
                        HoursDuty.class)
                .setParameter("today", today)
                .getResultStream()
                .anyMatch(duty -> duty.remindsIn(today.getMonthValue()));
    }

    private List<Long> heads() {
        return db.createQuery(
                        """
                        SELECT p.id FROM Person p JOIN p.roles r
                        WHERE p.active = :active AND r = :head ORDER BY p.id""",
                        Long.class)
                .setParameter("active", true)
                .setParameter("head", Roles.HEAD)
                .getResultList();
    }
}

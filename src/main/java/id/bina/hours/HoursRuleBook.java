package id.bina.hours;

import id.bina.identity.EmploymentType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;

/** The versions of rules and duties that hold on a day. */
@ApplicationScoped
class HoursRuleBook {
    @PersistenceContext EntityManager db;

    Optional<HoursRule> rule(String form, LocalDate day) {
        return db.createQuery(
                        """
                        SELECT r FROM HoursRule r WHERE r.form = :form AND r.validFrom <= :day
                          AND (r.validTo IS NULL OR r.validTo >= :day)""",
                        HoursRule.class)
                .setParameter("form", form)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    Optional<HoursDuty> duty(EmploymentType type, LocalDate day) {
        return db.createQuery(
                        """
                        SELECT d FROM HoursDuty d WHERE d.employmentType = :type
                          AND d.validFrom <= :day AND (d.validTo IS NULL OR d.validTo >= :day)""",
                        HoursDuty.class)
                .setParameter("type", type)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }
}

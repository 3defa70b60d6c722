package id.bina.hours;

import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** The rules and duties as data: each change is a new version from a day on. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class HoursRules {
    private static final LockModeType LOCK = LockModeType.PESSIMISTIC_WRITE;

    @PersistenceContext EntityManager db;
    @Inject Event<DomainEvent> events;

    /** All versions, form by form, the newest first. */
    public List<HoursRule> rules() {
        return db.createQuery(
                        "SELECT r FROM HoursRule r ORDER BY r.form, r.validFrom DESC",
                        HoursRule.class)
                .getResultList();
    }

    public List<HoursDuty> duties() {
        return db.createQuery(
                        "SELECT d FROM HoursDuty d ORDER BY d.employmentType, d.validFrom DESC",
                        HoursDuty.class)
                .getResultList();
    }

    /** What the version says, to begin the next one with. */
    public HoursRuleFacts facts(Long ruleId) {
        return new HoursRuleFacts(rule(ruleId));
    }

    /** The next version of this rule; lines that were counted keep theirs. */
    public void change(Long ruleId, HoursRuleFacts facts, LocalDate from) {
        var rule = rule(ruleId);
        var next = rule.replace(facts, from);
        db.persist(next);
        db.flush();
        events.fire(new HoursRuleChanged(next.getId(), next.getForm(), from));
    }

    public HoursDutyFacts dutyFacts(Long dutyId) {
        return new HoursDutyFacts(duty(dutyId));
    }

    /** The next version of this duty; years that began before it are counted by it as well. */
    public void changeDuty(Long dutyId, HoursDutyFacts facts, LocalDate from) {
        var next = duty(dutyId).replace(facts, from);
        db.persist(next);
        db.flush();
        events.fire(new HoursDutyChanged(next.getId(), next.getEmploymentType().name(), from));
    }

    private HoursDuty duty(Long id) {
        var duty = id == null ? null : db.find(HoursDuty.class, id, LOCK);
        if (duty == null) {
            throw new NotFound();
        }
        return duty;
    }

    private HoursRule rule(Long id) {
        var rule = id == null ? null : db.find(HoursRule.class, id, LOCK);
        if (rule == null) {
            throw new NotFound();
        }
        return rule;
    }
}

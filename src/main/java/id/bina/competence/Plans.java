package id.bina.competence;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.CurrentUser;
import id.bina.identity.Person;
import id.bina.identity.Roles;
import id.bina.identity.Superiors;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** My development plan of a year. */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class Plans {
    @PersistenceContext EntityManager db;
    @Inject PlanBook book;
    @Inject Framework framework;
    @Inject Superiors superiors;
    @Inject CurrentUser user;
    @Inject Clock clock;
    @Inject Event<DomainEvent> events;

    public Optional<PlanView> mine(int year) {
        return book.of(user.id(), year).map(book::view);
    }

    /** Adds a goal; begins the plan with the first one. */
    public void add(int year, GoalForm form) {
        int now = LocalDate.now(clock).getYear();
        require(year == now || year == now + 1, "competence.plan.badYear");
        // one writer at a time, also for the first goal from two tabs
        var me = db.find(Person.class, user.id(), LockModeType.PESSIMISTIC_WRITE);
        var plan = book.of(me.getId(), year).orElseGet(() -> new DevelopmentPlan(me, year));
        plan.add(framework.competence(form.getCompetenceId()), form);
        if (plan.getId() == null) {
            db.persist(plan);
        }
        saved(plan);
    }

    public void remove(int year, Long goalId) {
        var plan = locked(year);
        var goal =
                plan.getGoals().stream()
                        .filter(one -> one.getId().equals(goalId))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        plan.remove(goal);
        saved(plan);
    }

    private void saved(DevelopmentPlan plan) {
        events.fire(
                new PlanSaved(plan.getId(), user.id(), plan.getPlanYear(), plan.getGoals().size()));
    }

    /** Sends it to the superior; refused while nobody stands above. */
    public void submit(int year) {
        var plan = locked(year);
        var superior = superiors.of(plan.getPerson());
        require(superior.isPresent(), "competence.plan.noSuperior");
        plan.submit(superior.get());
        long round = book.keep(plan);
        events.fire(
                new PlanSubmitted(plan.getId(), user.id(), superior.get().getId(), year, round));
    }

    public void finish(int year) {
        var plan = locked(year);
        plan.finish();
        book.keep(plan);
        events.fire(new PlanFinished(plan.getId(), user.id(), year));
    }

    private DevelopmentPlan locked(int year) {
        var plan = book.of(user.id(), year).orElseThrow(NotFound::new);
        db.lock(plan, LockModeType.PESSIMISTIC_WRITE);
        db.refresh(plan);
        return plan;
    }
}

package id.bina.competence;

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
import java.util.List;
import java.util.Optional;

/**
 * The superior agrees to a plan or gives it back. Plans of people who answer to somebody else are
 * not found.
 */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class PlanReviews {
    @PersistenceContext EntityManager db;
    @Inject PlanBook book;
    @Inject Profiles profiles;
    @Inject Superiors superiors;
    @Inject CurrentUser user;
    @Inject Clock clock;
    @Inject Event<DomainEvent> events;

    /** A plan that was submitted at least once. */
    public PlanView view(Long id) {
        var view = book.view(mine(db.find(DevelopmentPlan.class, id)));
        if (view.versions().isEmpty()) {
            throw new NotFound();
        }
        return view;
    }

    /** How the person of this plan stands today. */
    public List<CompetenceState> states(Long id) {
        var plan = mine(db.find(DevelopmentPlan.class, id));
        return profiles.of(plan.getPerson().getId(), LocalDate.now(clock)).states();
    }

    /** Agrees or gives back, once. */
    public void decide(Long id, boolean agreed, String remark) {
        var plan = mine(db.find(DevelopmentPlan.class, id, LockModeType.PESSIMISTIC_WRITE));
        db.refresh(plan);
        if (agreed) {
            plan.agree(user.person(), remark);
        } else {
            plan.giveBack(user.person(), remark);
        }
        long round = book.keep(plan);
        events.fire(
                new PlanDecided(
                        id,
                        plan.getPerson().getId(),
                        user.id(),
                        plan.getPlanYear(),
                        agreed,
                        plan.getRemark(),
                        round));
    }

    private DevelopmentPlan mine(DevelopmentPlan plan) {
        return Optional.ofNullable(plan)
                .filter(one -> isMine(one.getPerson()))
                .orElseThrow(NotFound::new);
    }

    private boolean isMine(Person person) {
        return superiors.of(person).filter(one -> one.getId().equals(user.id())).isPresent();
    }
}

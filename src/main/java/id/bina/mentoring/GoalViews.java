package id.bina.mentoring;

import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Gathers the page of one goal for one of the pair. */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class GoalViews {
    @Inject CurrentUser user;
    @Inject GoalReads goals;
    @Inject AgreedActions actions;
    @Inject EvidenceReads evidence;

    public GoalView view(Long id) {
        var goal = goals.goal(id);
        Long pair = goal.getPair().getId();
        return new GoalView(
                goals.row(goal),
                goal.getOwner().getId().equals(user.id()),
                goal.getPair().isRunning(),
                actions.rows(pair).stream().filter(a -> id.equals(a.goalId())).toList(),
                evidence.rows(goal.getPair()).stream().filter(e -> id.equals(e.goalId())).toList());
    }
}

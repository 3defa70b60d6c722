package id.bina.outreach;

import id.bina.competence.PlanReviews;
import id.bina.mentoring.MentoringRequests;
import id.bina.mentoring.MentoringSessions;
import id.bina.programme.Exemptions;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import id.bina.shared.RuleViolation;
import id.bina.workshop.Approvals;
import id.bina.workshop.Registrations;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/**
 * Does what an action link stands for by the ordinary verb of its feature, as the person of the
 * link: who may, what is refused and what the trail keeps is the same as on the page.
 */
@ApplicationScoped
class ActionDeeds {
    @Inject Deputy deputy;
    @Inject Event<DomainEvent> events;
    @Inject Approvals approvals;
    @Inject Registrations registrations;
    @Inject MentoringRequests requests;
    @Inject MentoringSessions sessions;
    @Inject PlanReviews plans;
    @Inject Exemptions exemptions;

    /** In the caller's transaction: what is refused leaves the link as it was. */
    void perform(ActionLink link, String reason) {
        try {
            deputy.call(link.getPerson(), () -> run(link, reason));
        } catch (NotFound | EJBAccessException notHis) {
            throw new RuleViolation("outreach.action.notYours");
        }
    }

    private boolean run(ActionLink link, String reason) {
        run(link.getVerb(), link.getSubjectId(), reason);
        events.fire(
                new ActionLinkUsed(
                        link.getId(),
                        link.getPerson().getId(),
                        link.getVerb(),
                        link.getSubjectId()));
        return true;
    }

    void run(ActionVerb verb, Long id, String reason) {
        switch (verb) {
            case APPROVE_REGISTRATION -> approvals.approve(id);
            case DECLINE_REGISTRATION -> approvals.decline(id, reason);
            case ACCEPT_SEAT -> registrations.acceptSeat(id);
            case DECLINE_SEAT -> registrations.cancel(id, reason);
            case ACCEPT_MENTEE -> requests.accept(id);
            case DECLINE_MENTEE -> requests.decline(id, reason);
            case CONFIRM_SESSION -> sessions.confirm(id);
            case AGREE_PLAN -> plans.decide(id, true, reason);
            case GIVE_BACK_PLAN -> plans.decide(id, false, reason);
            case GRANT_EXEMPTION -> exemptions.decide(id, true, reason);
            case REFUSE_EXEMPTION -> exemptions.decide(id, false, reason);
        }
    }
}

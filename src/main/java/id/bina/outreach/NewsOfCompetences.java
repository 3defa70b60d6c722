package id.bina.outreach;

import id.bina.competence.LevelAssessed;
import id.bina.competence.LevelLost;
import id.bina.competence.PlanDecided;
import id.bina.competence.PlanPassedOn;
import id.bina.competence.PlanSubmitted;
import id.bina.identity.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Tells of development plans that wait or are decided, and of levels that were judged or ended. */
@ApplicationScoped
class NewsOfCompetences {
    private static final String MINE = "/competence/my-competences";

    @PersistenceContext EntityManager db;
    @Inject Messages messages;

    @Transactional
    void submitted(@Observes PlanSubmitted event) {
        ask(event.superiorId(), event.planId(), event.personId(), event.year(), event.round());
    }

    /** Whoever was asked before is not asked again. */
    @Transactional
    void passedOn(@Observes PlanPassedOn event) {
        ask(event.superiorId(), event.planId(), event.personId(), event.year(), event.round());
    }

    private void ask(Long superiorId, Long planId, Long personId, int year, long round) {
        messages.tell(
                superiorId,
                "DevelopmentPlan:" + planId + ":submitted:" + round,
                Message.of(
                                "outreach.message.planSubmitted",
                                "/competence/plan-review?id=" + planId,
                                db.find(Person.class, personId).getName(),
                                String.valueOf(year))
                        .on(Topic.APPROVAL)
                        .offering(ActionVerb.AGREE_PLAN, planId)
                        .offering(ActionVerb.GIVE_BACK_PLAN, planId));
    }

    @Transactional
    void decided(@Observes PlanDecided event) {
        String key =
                event.agreed() ? "outreach.message.planAgreed" : "outreach.message.planReturned";
        messages.tell(
                event.personId(),
                event.subject() + ":decided:" + event.round(),
                Message.of(
                                key,
                                "/competence/plan?year=" + event.year(),
                                String.valueOf(event.year()),
                                event.remark())
                        .on(Topic.LEARNING));
    }

    @Transactional
    void assessed(@Observes LevelAssessed event) {
        messages.tell(
                event.personId(),
                event.subject() + ":assessed",
                Message.of(
                                "outreach.message.levelAssessed",
                                MINE,
                                event.name(),
                                String.valueOf(event.level()),
                                event.reason())
                        .on(Topic.LEARNING));
    }

    @Transactional
    void lost(@Observes LevelLost event) {
        boolean revoked = event.reason() != null;
        messages.tell(
                event.personId(),
                event.subject() + ":lost",
                Message.of(
                                revoked
                                        ? "outreach.message.levelTaken"
                                        : "outreach.message.levelLost",
                                MINE,
                                event.name(),
                                String.valueOf(event.level()),
                                event.reason())
                        .on(Topic.LEARNING));
    }
}

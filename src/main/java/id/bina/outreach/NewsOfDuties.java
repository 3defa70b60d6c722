package id.bina.outreach;

import id.bina.identity.Person;
import id.bina.programme.DutyBound;
import id.bina.programme.DutyDue;
import id.bina.programme.DutyReopened;
import id.bina.programme.ExemptionAsked;
import id.bina.programme.ExemptionDecided;
import id.bina.shared.web.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Tells people what they must learn by when, and superiors who is late or wants to be excused. */
@ApplicationScoped
class NewsOfDuties {
    private static final String MINE = "/programme/my-duties";

    @PersistenceContext EntityManager db;
    @Inject Messages messages;
    @Inject Wording words;

    @Transactional
    void bound(@Observes DutyBound event) {
        messages.tell(
                event.personId(),
                event.subject() + ":bound",
                Message.of(
                                "outreach.message.dutyBound",
                                MINE,
                                event.title(),
                                words.date(event.dueOn()))
                        .on(Topic.DEADLINE));
    }

    @Transactional
    void reopened(@Observes DutyReopened event) {
        messages.tell(
                event.personId(),
                event.subject() + ":reopened",
                Message.of(
                                "outreach.message.dutyReopened",
                                MINE,
                                event.title(),
                                words.date(event.dueOn()),
                                event.number())
                        .on(Topic.DEADLINE)
                        .urgent());
    }

    @Transactional
    void due(@Observes DutyDue event) {
        String key =
                switch (event.stage()) {
                    case MONTH_AHEAD, WEEK_AHEAD, DUE -> "outreach.message.dutyAhead";
                    case OVERDUE -> "outreach.message.dutyLate";
                };
        String cause = event.subject() + ":" + event.stage();
        var message = Message.of(key, MINE, event.title(), words.date(event.dueOn()));
        boolean soon = event.stage() != DutyDue.Stage.MONTH_AHEAD;
        messages.tell(
                event.personId(),
                cause,
                soon ? message.on(Topic.DEADLINE).urgent() : message.on(Topic.DEADLINE));
        if (event.superiorId() != null) {
            messages.tell(event.superiorId(), cause, escalation(event));
        }
    }

    private Message escalation(DutyDue event) {
        return Message.of(
                        "outreach.message.dutyEscalated",
                        null,
                        name(event.personId()),
                        event.title(),
                        words.date(event.dueOn()))
                .on(Topic.DEADLINE);
    }

    @Transactional
    void asked(@Observes ExemptionAsked event) {
        if (event.superiorId() == null) {
            return;
        }
        messages.tell(
                event.superiorId(),
                event.subject() + ":asked",
                Message.of(
                                "outreach.message.exemptionAsked",
                                "/programme/exemptions",
                                name(event.personId()),
                                event.title(),
                                words.date(event.untilOn()))
                        .on(Topic.APPROVAL)
                        .offering(ActionVerb.GRANT_EXEMPTION, event.exemptionId())
                        .offering(ActionVerb.REFUSE_EXEMPTION, event.exemptionId()));
    }

    @Transactional
    void decided(@Observes ExemptionDecided event) {
        var message =
                event.granted()
                        ? Message.of(
                                "outreach.message.exemptionGranted",
                                MINE,
                                event.title(),
                                words.date(event.untilOn()),
                                event.answer())
                        : Message.of(
                                "outreach.message.exemptionRefused",
                                MINE,
                                event.title(),
                                event.answer());
        messages.tell(event.personId(), event.subject() + ":decided", message.on(Topic.DEADLINE));
    }

    private String name(Long personId) {
        return db.find(Person.class, personId).getName();
    }
}

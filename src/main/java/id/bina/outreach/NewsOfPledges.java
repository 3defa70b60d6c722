package id.bina.outreach;

import id.bina.pledge.PledgeCountersigned;
import id.bina.pledge.PledgeDue;
import id.bina.pledge.PledgeReminded;
import id.bina.pledge.PledgeSigned;
import id.bina.pledge.PledgeVersion;
import id.bina.shared.web.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Tells people what they have to sign, and superiors that something waits for them. */
@ApplicationScoped
class NewsOfPledges {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject Messages messages;
    @Inject Wording words;

    @Transactional
    void due(@Observes PledgeDue event) {
        String key =
                switch (event.stage()) {
                    case MONTH_AHEAD, WEEK_AHEAD -> "outreach.message.pledgeDue";
                    case OVERDUE -> "outreach.message.pledgeLate";
                };
        String cause = event.subject() + ":" + event.period() + ":" + event.stage();
        messages.tell(
                event.personId(),
                cause,
                Message.of(key, sign(event.versionId()), event.title(), words.date(event.dueOn()))
                        .on(Topic.PLEDGE));
    }

    /** A reminder is asked for by a person, so each day may have one. */
    @Transactional
    void reminded(@Observes PledgeReminded event) {
        boolean late = event.dueOn().isBefore(event.remindedOn());
        String cause = event.subject() + ":" + event.period() + ":reminded:" + event.remindedOn();
        messages.tell(
                event.personId(),
                cause,
                Message.of(
                                late ? "outreach.message.pledgeLate" : "outreach.message.pledgeDue",
                                sign(event.versionId()),
                                title(event.versionId()),
                                words.date(event.dueOn()))
                        .on(Topic.PLEDGE));
    }

    /** A head with a hundred people hears of it once a day, not a hundred times. */
    @Transactional
    void awaiting(@Observes PledgeSigned event) {
        if (event.superiorId() == null) {
            return;
        }
        messages.tell(
                event.superiorId(),
                "PledgeVersion:" + event.versionId() + ":awaiting:" + LocalDate.now(clock),
                Message.of(
                                "outreach.message.pledgeAwaiting",
                                "/pledge/countersign",
                                title(event.versionId()))
                        .on(Topic.APPROVAL));
    }

    @Transactional
    void countersigned(@Observes PledgeCountersigned event) {
        messages.tell(
                event.personId(),
                event.subject() + ":countersigned",
                Message.of(
                                "outreach.message.pledgeComplete",
                                "/pledge/signature?id=" + event.signatureId(),
                                title(event.versionId()))
                        .on(Topic.PLEDGE));
    }

    private static String sign(Long versionId) {
        return "/pledge/sign?id=" + versionId;
    }

    private String title(Long versionId) {
        return db.find(PledgeVersion.class, versionId).getTitle();
    }
}

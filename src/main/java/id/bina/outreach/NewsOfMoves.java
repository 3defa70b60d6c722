package id.bina.outreach;

import id.bina.identity.MoveApplied;
import id.bina.identity.MovePlanned;
import id.bina.identity.MoveRefused;
import id.bina.identity.MoveWithdrawn;
import id.bina.identity.Person;
import id.bina.identity.PlannedMove;
import id.bina.mentoring.PairInLine;
import id.bina.shared.web.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Tells people of their moves, a new superior of who comes, and the office of what failed. */
@ApplicationScoped
class NewsOfMoves {
    private static final String PROFILE = "/identity/profile";

    @PersistenceContext EntityManager db;
    @Inject Messages messages;
    @Inject Wording words;

    @Transactional
    void planned(@Observes MovePlanned event) {
        tell(event.personId(), event.moveId(), "planned", event.effectiveOn());
    }

    @Transactional
    void withdrawn(@Observes MoveWithdrawn event) {
        tell(event.personId(), event.moveId(), "withdrawn", event.effectiveOn());
    }

    @Transactional
    void applied(@Observes MoveApplied event) {
        tell(event.personId(), event.moveId(), "applied", event.effectiveOn());
        if (event.superiorId() != null) {
            messages.tell(
                    event.superiorId(),
                    cause(event.moveId(), "superior"),
                    Message.of(
                                    "outreach.message.moveSuperior",
                                    "/workshop/approvals",
                                    name(event.personId()),
                                    words.date(event.effectiveOn()))
                            .on(Topic.APPROVAL));
        }
    }

    /** Whoever filed it has to look at it again. */
    @Transactional
    void refused(@Observes MoveRefused event) {
        var filed = db.find(PlannedMove.class, event.moveId()).getPlannedBy();
        if (filed != null) {
            messages.tell(
                    filed.getId(),
                    cause(event.moveId(), "refused"),
                    Message.of(
                                    "outreach.message.moveRefused",
                                    "/identity/person?id=" + event.personId(),
                                    name(event.personId()),
                                    words.date(event.effectiveOn()),
                                    event.reason())
                            .on(Topic.DEADLINE)
                            .urgent());
        }
    }

    /** Once for a pair, however often people are moved afterwards. */
    @Transactional
    void inLine(@Observes PairInLine event) {
        String cause = event.subject() + ":line";
        pair(event.mentorId(), cause, event.menteeId());
        pair(event.menteeId(), cause, event.mentorId());
    }

    private void pair(Long personId, String cause, Long otherId) {
        messages.tell(
                personId,
                cause,
                Message.of("outreach.message.pairInLine", "/mentoring/coaching", name(otherId))
                        .on(Topic.MENTORING));
    }

    private void tell(Long personId, Long moveId, String what, LocalDate day) {
        String key =
                switch (what) {
                    case "planned" -> "outreach.message.movePlanned";
                    case "withdrawn" -> "outreach.message.moveWithdrawn";
                    default -> "outreach.message.moveApplied";
                };
        messages.tell(
                personId,
                cause(moveId, what),
                Message.of(key, PROFILE, words.date(day)).on(Topic.DEADLINE));
    }

    private static String cause(Long moveId, String what) {
        return "PlannedMove:" + moveId + ":" + what;
    }

    private String name(Long personId) {
        return db.find(Person.class, personId).getName();
    }
}

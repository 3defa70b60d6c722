package id.bina.outreach;

import id.bina.identity.Person;
import id.bina.mentoring.Choice;
import id.bina.mentoring.ChoicePassed;
import id.bina.mentoring.ChoicesUsedUp;
import id.bina.mentoring.MentorAsked;
import id.bina.mentoring.MentorDeclined;
import id.bina.mentoring.Pair;
import id.bina.mentoring.PairBrokenOff;
import id.bina.mentoring.PairFormed;
import id.bina.shared.Now;
import id.bina.shared.web.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Tells mentors who asks for them, and mentees what came of asking. */
@ApplicationScoped
class NewsOfMentoring {
    private static final String REQUEST = "/mentoring/request";
    private static final String MEETINGS = "/mentoring/meetings";

    @PersistenceContext EntityManager db;
    @Inject Messages messages;
    @Inject Wording words;

    @Transactional
    void asked(@Observes MentorAsked event) {
        var end = event.answerUntil().plusDays(1).atStartOfDay(Now.ZONE).toOffsetDateTime();
        messages.tell(
                event.mentorId(),
                event.subject() + ":asked",
                Message.of(
                                "outreach.message.mentorAsked",
                                "/mentoring/requests",
                                name(event.menteeId()),
                                words.dayAndDate(event.answerUntil()))
                        .on(Topic.MENTORING)
                        .urgent()
                        .offering(ActionVerb.ACCEPT_MENTEE, event.choiceId())
                        .offering(ActionVerb.DECLINE_MENTEE, event.choiceId())
                        .until(end));
    }

    @Transactional
    void declined(@Observes MentorDeclined event) {
        tell(
                event.menteeId(),
                event.subject() + ":declined",
                "outreach.message.mentorDeclined",
                REQUEST,
                name(event.mentorId()));
    }

    /** Silence is told to both: the mentor shall know that nobody waits any more. */
    @Transactional
    void passed(@Observes ChoicePassed event) {
        boolean silent = event.how() == Choice.Status.EXPIRED;
        tell(
                event.menteeId(),
                event.subject() + ":passed",
                silent ? "outreach.message.mentorSilent" : "outreach.message.mentorFull",
                REQUEST,
                name(event.mentorId()));
        if (silent) {
            tell(
                    event.mentorId(),
                    event.subject() + ":late",
                    "outreach.message.answerLate",
                    "/mentoring/requests",
                    name(event.menteeId()));
        }
    }

    @Transactional
    void usedUp(@Observes ChoicesUsedUp event) {
        messages.tell(
                event.menteeId(),
                event.subject() + ":usedUp",
                Message.of("outreach.message.choicesUsedUp", REQUEST).on(Topic.MENTORING).urgent());
    }

    @Transactional
    void paired(@Observes PairFormed event) {
        var pair = db.find(Pair.class, event.pairId());
        String mentor = pair.getMentor().getFullName();
        for (var member : pair.getMembers()) {
            messages.tell(
                    member.getMentee().getId(),
                    event.subject() + ":formed",
                    Message.of(
                                    "outreach.message.paired",
                                    MEETINGS,
                                    mentor,
                                    pair.getProgramme().getTitle())
                            .on(Topic.MENTORING)
                            .urgent());
        }
        if (pair.getIntake() != null) {
            tell(
                    event.mentorId(),
                    event.subject() + ":formed",
                    "outreach.message.pairedMentor",
                    MEETINGS,
                    pair.getProgramme().getTitle());
        }
    }

    /** Both sides hear that it is over; the reason stays where it was given. */
    @Transactional
    void brokenOff(@Observes PairBrokenOff event) {
        var pair = db.find(Pair.class, event.pairId());
        String key = "outreach.message.pairBrokenOff";
        String title = pair.getProgramme().getTitle();
        tell(event.mentorId(), event.subject() + ":off", key, MEETINGS, title);
        for (var member : pair.getMembers()) {
            Long mentee = member.getMentee().getId();
            tell(mentee, event.subject() + ":off", key, MEETINGS, title);
        }
    }

    private void tell(Long personId, String cause, String key, String link, String... facts) {
        messages.tell(personId, cause, Message.of(key, link, facts).on(Topic.MENTORING));
    }

    private String name(Long personId) {
        return db.find(Person.class, personId).getFullName();
    }
}

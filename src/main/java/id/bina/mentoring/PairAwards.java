package id.bina.mentoring;

import id.bina.learning.AwardEarned;
import id.bina.shared.DomainEvent;
import id.bina.shared.web.Texts;
import id.bina.shared.web.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Tells what mentor and mentees have earned when a pair has ended with everything it needs. */
@ApplicationScoped
class PairAwards {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject PairProgress progress;
    @Inject Wording words;
    @Inject Event<DomainEvent> events;

    @Transactional(Transactional.TxType.MANDATORY)
    void give(Pair pair) {
        give(pair, pair.getMentor().getId(), AwardEarned.Kind.MENTOR);
        pair.getMembers().forEach(m -> give(pair, m.getMentee().getId(), AwardEarned.Kind.MENTEE));
    }

    private void give(Pair pair, Long personId, AwardEarned.Kind kind) {
        var held = progress.held(pair, personId);
        if (held.size() < Math.max(1, progress.planned(pair))) {
            return; // somebody of a circle who was not at all meetings
        }
        events.fire(
                new MentoringCompleted(
                        pair.getId(),
                        personId,
                        kind,
                        pair.getProgramme().getTitle(),
                        pair.getProgramme().getForm(),
                        PairProgress.jp(held),
                        held.get(0).getHeldOn(),
                        LocalDate.now(clock),
                        held.stream().map(this::line).toList()));
    }

    private String line(MentoringSession session) {
        List<String> titles =
                db.createQuery(
                                "SELECT m.title FROM ProgrammeMeeting m WHERE m.programme ="
                                        + " :programme AND m.number = :number",
                                String.class)
                        .setParameter("programme", session.getPair().getProgramme())
                        .setParameter("number", session.getNumber())
                        .getResultList();
        return Texts.of(
                titles.isEmpty() ? "mentoring.award.meeting" : "mentoring.award.titled",
                session.getNumber(),
                words.longDate(session.getHeldOn()),
                session.getHeldMinutes(),
                titles.isEmpty() ? "" : titles.get(0));
    }
}

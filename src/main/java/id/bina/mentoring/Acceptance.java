package id.bina.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;

/**
 * A mentor says yes. The place is taken first and by one statement; whoever comes too late passes
 * the request on in the same transaction, so that nothing waits for a second connection while it
 * holds the mentor's row.
 */
@ApplicationScoped
class Acceptance {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject MentorPlaces places;
    @Inject Asking asking;
    @Inject Pairing pairing;

    /** Whether a pair was made; if not, the mentor was full and the next choice is asked. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean accept(Long choiceId) {
        var choice = asking.asked(choiceId);
        var mentor = choice.getMentor().getPerson();
        boolean taken = places.take(mentor.getId());
        var request = asking.locked(choice.getRequest().getId());
        if (taken) {
            db.refresh(choice);
            choice.answer(Choice.Status.ACCEPTED, null, OffsetDateTime.now(clock));
            request.pair(OffsetDateTime.now(clock));
            asking.stop(request);
            pairing.begin(request, mentor);
        } else {
            asking.passOn(request, choiceId, Choice.Status.SKIPPED);
        }
        return taken;
    }
}

package id.bina.mentoring;

import id.bina.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;

/** The two ways in which a pair stops; both give the mentor's place back, once. */
@ApplicationScoped
class PairEnds {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject Event<DomainEvent> events;
    @Inject MentorPlaces places;

    /** Everything is done. Whether it may end is for the caller to check. */
    @Transactional(Transactional.TxType.MANDATORY)
    void end(Pair pair) {
        db.lock(pair, LockModeType.PESSIMISTIC_WRITE);
        pair.end(OffsetDateTime.now(clock));
        places.release(pair.getMentor().getId());
        events.fire(new PairEnded(pair.getId(), pair.getMentor().getId()));
    }

    /** It stops before its end. */
    @Transactional(Transactional.TxType.MANDATORY)
    void breakOff(Pair pair, String reason) {
        db.lock(pair, LockModeType.PESSIMISTIC_WRITE);
        pair.breakOff(reason, OffsetDateTime.now(clock));
        places.release(pair.getMentor().getId());
        events.fire(new PairBrokenOff(pair.getId(), pair.getMentor().getId(), reason));
    }
}

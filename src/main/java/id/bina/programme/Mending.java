package id.bina.programme;

import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Mends one finding, once, and only if the contradiction still stands when its turn comes. */
@ApplicationScoped
class Mending {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject Checkers checkers;
    @Inject Event<DomainEvent> events;

    /** True when this call mended it. */
    @Transactional
    boolean mend(Long findingId, Long by) {
        var finding =
                Optional.ofNullable(db.find(RecordFinding.class, findingId))
                        .orElseThrow(NotFound::new);
        db.refresh(finding, LockModeType.PESSIMISTIC_WRITE);
        if (!finding.isOpen()) {
            return false; // somebody was faster
        }
        var checker = checkers.of(finding.getKind());
        boolean mended = checker.mend(finding.getRecordId());
        finding.end(mended, OffsetDateTime.now(clock));
        if (mended) {
            events.fire(
                    new RecordMended(
                            checker.subject(finding.getRecordId()),
                            finding.getPersonId(),
                            by,
                            finding.getKind(),
                            finding.getSentence()));
        }
        return mended;
    }
}

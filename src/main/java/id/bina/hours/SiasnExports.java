package id.bina.hours;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.CurrentUser;
import id.bina.identity.OrgUnit;
import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import id.bina.shared.files.StoredFile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/** Sends lines of the ledger to the national system, each once. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class SiasnExports {
    /** Lines of one file; the others stay for the next. */
    static final int MOST = 10_000;

    private static final int SHOWN = 10;

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject SiasnUnsent unsent;
    @Inject SiasnBundle bundle;
    @Inject SiasnFiles made;
    @Inject Event<DomainEvent> events;

    /**
     * Chooses the lines and marks them as sent. Of two admins the second waits here and then finds
     * only what the first has left.
     *
     * @return the id of the file to fetch
     */
    public Long send(SiasnWish wish) {
        db.find(SiasnTurn.class, SiasnTurn.ID, LockModeType.PESSIMISTIC_WRITE);
        var fresh = unsent.fresh(wish, MOST);
        var again =
                wish.again() ? unsent.refused(wish, MOST - fresh.size()) : List.<SiasnRecord>of();
        int lines = fresh.size() + again.size();
        require(lines > 0, "hours.siasn.nothing");
        var unit = wish.unitId() == null ? null : db.find(OrgUnit.class, wish.unitId());
        var now = OffsetDateTime.now(clock);
        var batch = new SiasnBatch(wish.year(), unit, user.person(), now, lines);
        db.persist(batch);
        fresh.forEach(
                id -> db.persist(SiasnRecord.sent(db.getReference(HoursLine.class, id), batch)));
        again.forEach(record -> record.sendAgain(batch));
        db.flush();
        events.fire(
                new SiasnExported(batch.getId(), wish.year(), wish.unitId(), lines, again.size()));
        return batch.getId();
    }

    /** The last files, newest first. */
    public List<SiasnBatchRow> batches() {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.hours.SiasnBatchRow(b.id, b.hoursYear, u.name, p.name,
                          b.sentAt, b.lineCount,
                          (SELECT COUNT(r) FROM SiasnRecord r
                            WHERE r.batch = b AND r.status = :sent))
                        FROM SiasnBatch b JOIN b.sentBy p LEFT JOIN b.unit u ORDER BY b.id DESC""",
                        SiasnBatchRow.class)
                .setParameter("sent", SiasnStatus.SENT)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** The file of a batch; made when it is fetched first, the same bytes ever after. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public StoredFile file(Long batchId) throws IOException {
        var file = made.of(batchId).orElseThrow(NotFound::new);
        var kept =
                file.stored() == null ? made.keep(batchId, bundle.write(batchId)) : file.stored();
        made.fetched(batchId, kept);
        return kept;
    }
}

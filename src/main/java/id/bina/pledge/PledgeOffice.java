package id.bina.pledge;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;

/** Decides what is signed: begins pledges, writes drafts, freezes and publishes them. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class PledgeOffice {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject PledgeVersions versions;
    @Inject Event<DomainEvent> events;

    /**
     * Begins a pledge with an empty draft.
     *
     * @return id of the draft
     */
    public Long create(String code, PledgeKind kind, String title) {
        String plain = code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
        require(isFree(plain), "pledge.code.taken", plain);
        var pledge = new Pledge(plain, kind, title);
        db.persist(pledge);
        var draft = new PledgeDraft();
        draft.setTitle(title);
        draft.setBody("");
        var version = begun(pledge, 1, draft);
        events.fire(new PledgeCreated(pledge.getId(), plain, kind));
        return version.getId();
    }

    /**
     * The draft of this pledge, begun as a copy of what was published last when there is none.
     *
     * @return id of the draft
     */
    public Long draft(Long pledgeId) {
        var pledge = versions.pledge(pledgeId);
        return versions.draft(pledge).orElseGet(() -> copied(pledge)).getId();
    }

    private PledgeVersion copied(Pledge pledge) {
        var last = versions.published(pledge).orElseThrow(NotFound::new);
        var version = begun(pledge, last.getNumber() + 1, PledgeDraft.of(last));
        changed(version);
        return version;
    }

    private PledgeVersion begun(Pledge pledge, int number, PledgeDraft draft) {
        var version = new PledgeVersion(pledge, number, draft);
        db.persist(version);
        db.flush();
        return version;
    }

    /** Takes over what was written; refused when somebody else wrote since it was read. */
    public void save(Long versionId, int seen, PledgeDraft draft) {
        var version = versions.found(versionId);
        require(version.getVersion() == seen, "shared.conflict");
        version.change(draft);
        db.flush();
        changed(version);
    }

    private void changed(PledgeVersion version) {
        events.fire(
                new PledgeDraftChanged(
                        version.getId(), version.getPledge().getId(), version.getNumber()));
    }

    /** Throws a draft away. */
    public void discard(Long versionId) {
        var version = versions.found(versionId);
        require(version.isDraft(), "pledge.version.frozen");
        require(version.getNumber() > 1, "pledge.version.only");
        db.remove(version);
        events.fire(
                new PledgeDraftDiscarded(
                        versionId, version.getPledge().getId(), version.getNumber()));
    }

    /** Freezes the draft as it is stored; it is signed from that day on. */
    public void publish(Long versionId, int seen, LocalDate validFrom) {
        var version = versions.found(versionId);
        require(version.getVersion() == seen, "shared.conflict");
        require(
                validFrom == null || !validFrom.isBefore(LocalDate.now(clock)),
                "pledge.validFrom.past");
        var before = versions.published(version.getPledge()).orElse(null);
        version.publish(validFrom, before, OffsetDateTime.now(clock));
        events.fire(
                new PledgePublished(
                        versionId,
                        version.getPledge().getId(),
                        version.getNumber(),
                        version.getSha256(),
                        validFrom,
                        version.isSample()));
    }

    public void retire(Long pledgeId) {
        versions.pledge(pledgeId).retire();
        events.fire(new PledgeRetired(pledgeId));
    }

    public void restore(Long pledgeId) {
        versions.pledge(pledgeId).restore();
        events.fire(new PledgeRestored(pledgeId));
    }

    private boolean isFree(String code) {
        return db.createQuery("SELECT COUNT(p) FROM Pledge p WHERE p.code = :code", Long.class)
                        .setParameter("code", code)
                        .getSingleResult()
                == 0;
    }
}

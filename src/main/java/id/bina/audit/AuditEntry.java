package id.bina.audit;

import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/**
 * One thing that happened: when, by whom, in which roles, to what. Written without a place; sealed
 * once, and never changed after that.
 */
@Entity
public class AuditEntry extends Persistent {
    @NotNull private OffsetDateTime happenedAt;

    /** Person who did it; null for the system and for visitors. */
    private Long actor;

    /** Person it concerns, if the event names one. */
    private Long about;

    @NotNull private String roles;
    @NotNull private String action;
    @NotNull private String subject;
    @NotNull private String facts;
    @NotNull private String personalDigest = "";
    private Long position;
    private String previousHash;
    private String hash;

    protected AuditEntry() {}

    AuditEntry(OffsetDateTime now, Long actor, String roles, String action, String subject) {
        this.happenedAt = now.truncatedTo(ChronoUnit.MICROS); // what the database keeps
        this.actor = actor;
        this.roles = roles;
        this.action = action;
        this.subject = subject;
        this.facts = EventDetails.EMPTY;
    }

    void tell(EventDetails details, String wordsDigest) {
        facts = details.facts();
        about = details.about();
        personalDigest = wordsDigest;
    }

    /** Gives the entry its place after the entry of this hash; returns its own hash. */
    String seal(long place, String previous) {
        if (position != null) {
            throw new IllegalStateException("entry " + getId() + " is sealed");
        }
        position = place;
        previousHash = previous;
        hash = ChainLink.hash(previous, content().contentDigest());
        return hash;
    }

    private ChainLink content() {
        return new ChainLink(
                position,
                getId(),
                happenedAt,
                actor,
                about,
                roles,
                action,
                subject,
                facts,
                personalDigest,
                previousHash,
                hash,
                null,
                null,
                null,
                null);
    }

    public String getAction() {
        return action;
    }

    public String getSubject() {
        return subject;
    }

    public Long getPosition() {
        return position;
    }

    public String getHash() {
        return hash;
    }
}

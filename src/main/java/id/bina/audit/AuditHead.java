package id.bina.audit;

import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;

/** The end of the chain. One row, which every sealer locks: so only one seals at a time. */
@Entity
public class AuditHead extends Persistent {
    private long position;
    @NotNull private String hash;
    private OffsetDateTime sealedAt;

    protected AuditHead() {}

    /** Puts the entry at the end of the chain. */
    void append(AuditEntry entry, OffsetDateTime now) {
        hash = entry.seal(position + 1, hash);
        position++;
        sealedAt = now;
    }

    public long getPosition() {
        return position;
    }

    public String getHash() {
        return hash;
    }

    public OffsetDateTime getSealedAt() {
        return sealedAt;
    }
}

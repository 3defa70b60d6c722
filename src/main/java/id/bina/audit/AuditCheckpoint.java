package id.bina.audit;

import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;

/** The end of the chain at one moment, signed: who makes the chain anew cannot make this anew. */
@Entity
public class AuditCheckpoint extends Persistent {
    private long position;
    @NotNull private String hash;
    @NotNull private OffsetDateTime signedAt;
    @NotNull private String signature;

    protected AuditCheckpoint() {}

    AuditCheckpoint(AuditHead head, String signature) {
        this.position = head.getPosition();
        this.hash = head.getHash();
        this.signedAt = head.getSealedAt();
        this.signature = signature;
    }

    /** What is signed. */
    static String text(long position, String hash) {
        return "bina-audit " + position + " " + hash;
    }

    public long getPosition() {
        return position;
    }

    public String getHash() {
        return hash;
    }

    public OffsetDateTime getSignedAt() {
        return signedAt;
    }

    public String getSignature() {
        return signature;
    }
}

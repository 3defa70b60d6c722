package id.bina.audit;

import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;

/** The result of one verification of the whole chain; kept, so that its verdict can be shown. */
@Entity
public class AuditCheck extends Persistent {
    @NotNull private OffsetDateTime checkedAt;
    private long entries;
    private long waiting;
    private long erased;
    @NotNull private String hash;
    @NotNull private String findings;

    protected AuditCheck() {}

    AuditCheck(ChainVerdict verdict) {
        this.checkedAt = verdict.checkedAt();
        this.entries = verdict.entries();
        this.waiting = verdict.waiting();
        this.erased = verdict.erased();
        this.hash = verdict.hash();
        this.findings = Finding.write(verdict.findings());
    }

    ChainVerdict verdict() {
        return new ChainVerdict(checkedAt, entries, waiting, erased, hash, Finding.read(findings));
    }

    OffsetDateTime getCheckedAt() {
        return checkedAt;
    }
}

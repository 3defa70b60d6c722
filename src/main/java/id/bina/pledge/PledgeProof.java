package id.bina.pledge;

import id.bina.shared.pdf.Printed;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;

/**
 * The document of a signature at one stage. A later stage has a document of its own, so that what
 * somebody holds already never changes.
 */
@Entity
public class PledgeProof extends Printed {
    public enum Stage {
        SIGNED,
        COUNTERSIGNED
    }

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private PledgeSignature signature;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Stage stage;

    protected PledgeProof() {}

    PledgeProof(PledgeSignature signature, Stage stage, OffsetDateTime now) {
        super(now);
        this.signature = signature;
        this.stage = stage;
    }

    public PledgeSignature getSignature() {
        return signature;
    }

    public Stage getStage() {
        return stage;
    }
}

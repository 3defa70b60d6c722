package id.bina.pledge;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.Persistent;
import id.bina.shared.files.StoredFile;
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
public class PledgeProof extends Persistent {
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

    @ManyToOne(fetch = FetchType.LAZY)
    private StoredFile printed;

    /** Earliest next try of the printer; also its lease while it works. */
    @NotNull private OffsetDateTime printAfter;

    private int printTries;
    private String printProblem;

    protected PledgeProof() {}

    PledgeProof(PledgeSignature signature, Stage stage, OffsetDateTime now) {
        this.signature = signature;
        this.stage = stage;
        this.printAfter = now;
    }

    /** The document as it is served from now on; printing again is refused. */
    void print(StoredFile file) {
        require(printed == null, "pledge.proof.printed");
        printed = file;
        printProblem = null;
    }

    /** Remembers why the last try to print failed. */
    void stumble(String problem) {
        printProblem = problem.length() <= 500 ? problem : problem.substring(0, 500);
    }

    public PledgeSignature getSignature() {
        return signature;
    }

    public Stage getStage() {
        return stage;
    }

    /** The document, or null while it is being prepared. */
    public StoredFile getPrinted() {
        return printed;
    }

    public int getPrintTries() {
        return printTries;
    }

    public String getPrintProblem() {
        return printProblem;
    }
}

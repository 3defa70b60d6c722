package id.bina.shared.pdf;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.Persistent;
import id.bina.shared.files.StoredFile;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;

/**
 * Something whose document is rendered once, soon after it was made, and served unchanged from then
 * on; see {@link PrintQueue}.
 */
@MappedSuperclass
public abstract class Printed extends Persistent {
    @ManyToOne(fetch = FetchType.LAZY)
    private StoredFile printed;

    /** Earliest next try of the printer; also its lease while it works. */
    @NotNull private OffsetDateTime printAfter;

    private int printTries;
    private String printProblem;

    protected Printed() {}

    protected Printed(OffsetDateTime printAfter) {
        this.printAfter = printAfter;
    }

    /** The document as it is served from now on; printing again is refused. */
    protected void print(StoredFile file) {
        require(printed == null, "shared.print.already");
        printed = file;
        printProblem = null;
    }

    /** Remembers why the last try to print failed. */
    void stumble(String problem) {
        printProblem = problem.length() <= 500 ? problem : problem.substring(0, 500);
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

package id.bina.hours;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.OrgUnit;
import id.bina.identity.Person;
import id.bina.shared.Persistent;
import id.bina.shared.files.StoredFile;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;

/** Lines chosen to be sent together. Its file is made once and served unchanged from then on. */
@Entity
public class SiasnBatch extends Persistent {
    private int hoursYear;

    @ManyToOne(fetch = FetchType.LAZY)
    private OrgUnit unit;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person sentBy;

    @NotNull private OffsetDateTime sentAt;
    private int lineCount;

    @ManyToOne(fetch = FetchType.LAZY)
    private StoredFile file;

    protected SiasnBatch() {}

    SiasnBatch(int hoursYear, OrgUnit unit, Person sentBy, OffsetDateTime now, int lineCount) {
        this.hoursYear = hoursYear;
        this.unit = unit;
        this.sentBy = sentBy;
        this.sentAt = now;
        this.lineCount = lineCount;
    }

    void keep(StoredFile made) {
        require(file == null, "hours.siasn.made");
        file = made;
    }

    public int getHoursYear() {
        return hoursYear;
    }

    /** Null for the whole city. */
    public OrgUnit getUnit() {
        return unit;
    }

    public Person getSentBy() {
        return sentBy;
    }

    public OffsetDateTime getSentAt() {
        return sentAt;
    }

    public int getLineCount() {
        return lineCount;
    }

    /** Null until it was fetched for the first time. */
    public StoredFile getFile() {
        return file;
    }

    String fileName() {
        return "siasn-" + hoursYear + "-" + getId() + ".zip";
    }
}

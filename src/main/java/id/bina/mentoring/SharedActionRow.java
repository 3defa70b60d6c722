package id.bina.mentoring;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** What a superior sees of an action that somebody shares; the remark is his or her own. */
public record SharedActionRow(
        Long id,
        String owner,
        String text,
        LocalDate dueOn,
        boolean late,
        LocalDate doneOn,
        OffsetDateTime sharedAt,
        String remark,
        OffsetDateTime remarkedAt)
        implements Serializable {
    public boolean done() {
        return doneOn != null;
    }

    public boolean remarkable() {
        return remarkedAt == null;
    }
}

package id.bina.programme;

import java.io.Serializable;

/** A finding in the list. */
public record FindingRow(
        Long id, Long personId, String sentence, String link, RecordFinding.Status status)
        implements Serializable {
    public boolean open() {
        return status == RecordFinding.Status.OPEN || status == RecordFinding.Status.FAILED;
    }

    public String tone() {
        return switch (status) {
            case OPEN -> "warn";
            case MENDED -> "ok";
            case GONE -> "n";
            case FAILED -> "bad";
        };
    }
}

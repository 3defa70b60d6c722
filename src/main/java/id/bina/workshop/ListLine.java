package id.bina.workshop;

import id.bina.identity.Person;
import java.io.Serializable;
import java.time.OffsetDateTime;

/** A person on a list, as it is shown; the status is null while nothing is known. */
public record ListLine(
        Long personId,
        String name,
        String unit,
        AttendanceStatus status,
        Attendance.How how,
        OffsetDateTime arrivedAt,
        OffsetDateTime leftAt,
        boolean syncedLate,
        String reason)
        implements Serializable {
    static ListLine of(Person person, Attendance line) {
        return line == null
                ? new ListLine(
                        person.getId(),
                        person.getName(),
                        person.getUnit().getName(),
                        null,
                        null,
                        null,
                        null,
                        false,
                        null)
                : new ListLine(
                        person.getId(),
                        person.getName(),
                        person.getUnit().getName(),
                        line.getStatus(),
                        line.getHow(),
                        line.getArrivedAt(),
                        line.getLeftAt(),
                        line.isSyncedLate(),
                        line.getReason());
    }

    /** A line that was added afterwards; the time is that of the correction. */
    static ListLine of(AttendanceCorrection line) {
        return new ListLine(
                line.getPerson().getId(),
                line.getPerson().getName(),
                null,
                line.getStatus(),
                Attendance.How.DECISION,
                line.getCorrectedAt(),
                null,
                false,
                line.getReason());
    }

    /** The line as it is sealed. */
    static ListText.Line text(Attendance line) {
        var person = line.getPerson();
        return new ListText.Line(
                person.getId(),
                person.getNip().value(),
                person.getName(),
                person.getUnit().getName(),
                line.getStatus(),
                line.getArrivedAt(),
                line.getLeftAt(),
                line.getHow(),
                line.isSyncedLate(),
                line.getReason());
    }

    /** Colour of the status. */
    public String tone() {
        return status == null
                ? "n"
                : switch (status) {
                    case PRESENT -> "ok";
                    case LATE -> "warn";
                    case EXCUSED -> "info";
                    case ABSENT -> "bad";
                };
    }
}

package id.bina.workshop;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text of a sealed list: always the same for the same facts, whatever the order in which they
 * are read. One line each: what the list is of, then a person a line in the order of the numbers,
 * then who signed. Times in UTC, whole seconds; an empty field is empty. Bars and line ends inside
 * a text become blanks, so that no reason can look like another line.
 */
final class ListText {
    /** A person on the list. */
    record Line(
            Long personId,
            String nip,
            String name,
            String unit,
            AttendanceStatus status,
            OffsetDateTime arrivedAt,
            OffsetDateTime leftAt,
            Attendance.How how,
            boolean syncedLate,
            String reason) {}

    /** What the list is of. */
    record Head(
            Long sessionId,
            String workshop,
            String cohort,
            OffsetDateTime starts,
            OffsetDateTime ends) {}

    private ListText() {}

    static String of(Head head, List<Line> lines, Long signedBy, OffsetDateTime signedAt) {
        return "bina-attendance-1\n"
                + joined(head.sessionId(), head.workshop(), head.cohort())
                + joined(time(head.starts()), time(head.ends()))
                + lines.stream()
                        .sorted(Comparator.comparing(Line::personId))
                        .map(ListText::line)
                        .collect(Collectors.joining())
                + joined("signed", signedBy, time(signedAt));
    }

    private static String line(Line line) {
        return joined(
                line.personId(),
                line.nip(),
                line.name(),
                line.unit(),
                line.status(),
                time(line.arrivedAt()),
                time(line.leftAt()),
                line.how(),
                line.syncedLate() ? "late-sync" : "",
                line.reason());
    }

    private static String joined(Object... fields) {
        return java.util.Arrays.stream(fields)
                        .map(field -> field == null ? "" : field.toString())
                        .map(text -> text.replaceAll("[|\\p{Cntrl}]", " "))
                        .collect(Collectors.joining("|"))
                + "\n";
    }

    private static String time(OffsetDateTime time) {
        return time == null
                ? ""
                : time.withOffsetSameInstant(ZoneOffset.UTC)
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString();
    }
}

package id.bina.workshop;

import id.bina.shared.RuleViolation;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One part of the day, written {@code 08.30-08.50 Pembukaan | metode | keluaran}; the last two may
 * be missing.
 */
public record AgendaLine(
        LocalTime from, LocalTime until, String title, String method, String outcome) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");
    private static final Pattern LINE =
            Pattern.compile(
                    "([01]\\d|2[0-3])[.:]([0-5]\\d)\\s*-\\s*([01]\\d|2[0-3])[.:]([0-5]\\d)\\s+"
                            + "([^|]+?)\\s*(?:\\|\\s*([^|]*?)\\s*)?(?:\\|\\s*([^|]*?)\\s*)?");

    /** Reads the lines; one that cannot be read is refused by its words. */
    public static List<AgendaLine> of(String lines) {
        return lines == null
                ? List.of()
                : lines.lines()
                        .map(String::strip)
                        .filter(l -> !l.isEmpty())
                        .map(AgendaLine::read)
                        .toList();
    }

    private static AgendaLine read(String line) {
        var found = LINE.matcher(line);
        if (!found.matches()) {
            throw new RuleViolation("workshop.agenda.unreadable", line);
        }
        return new AgendaLine(
                LocalTime.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))),
                LocalTime.of(Integer.parseInt(found.group(3)), Integer.parseInt(found.group(4))),
                found.group(5),
                found.group(6) == null ? "" : found.group(6),
                found.group(7) == null ? "" : found.group(7));
    }

    /** 08.30. */
    public String clock() {
        return CLOCK.format(from);
    }
}

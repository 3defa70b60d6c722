package id.bina.workshop;

import id.bina.shared.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Something to do before or after the day, written {@code H-5: Panitia memeriksa data}.
 *
 * @param offset days from the first day of the cohort; negative is before
 */
public record TaskLine(int offset, String text) {
    private static final Pattern LINE = Pattern.compile("[Hh]\\s*([+-]\\s*\\d{1,3})\\s*:\\s*(.+)");

    /** Reads the lines; one that cannot be read is refused by its words. */
    public static List<TaskLine> of(String lines) {
        return lines == null
                ? List.of()
                : lines.lines()
                        .map(String::strip)
                        .filter(l -> !l.isEmpty())
                        .map(TaskLine::read)
                        .toList();
    }

    private static TaskLine read(String line) {
        var found = LINE.matcher(line);
        if (!found.matches()) {
            throw new RuleViolation("workshop.task.unreadable", line);
        }
        return new TaskLine(
                Integer.parseInt(found.group(1).replaceAll("\\s", "")), found.group(2).strip());
    }

    public LocalDate on(LocalDate firstDay) {
        return firstDay.plusDays(offset);
    }
}

package id.bina.identity;

import static id.bina.shared.RuleViolation.require;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One closed day as somebody gives it: by hand, or as a line {@code date, name, kind}. */
public record HolidayLine(LocalDate day, String name, Holiday.Kind kind) implements Serializable {
    private static final int LONGEST = 120;
    private static final int MOST_LINES = 400;
    private static final List<DateTimeFormatter> DATES =
            List.of(pattern("uuuu-MM-dd"), pattern("dd-MM-uuuu"), pattern("dd/MM/uuuu"));
    private static final Map<String, Holiday.Kind> KINDS =
            Map.of(
                    "libur", Holiday.Kind.NATIONAL,
                    "cuti_bersama", Holiday.Kind.JOINT_LEAVE,
                    "cuti bersama", Holiday.Kind.JOINT_LEAVE,
                    "lokal", Holiday.Kind.LOCAL);

    public HolidayLine {
        require(day != null, "identity.holiday.noDay");
        require(name != null && !name.isBlank(), "identity.holiday.noName");
        name = name.strip();
        require(name.length() <= LONGEST, "identity.holiday.longName", LONGEST);
        require(kind != null, "identity.holiday.noKind");
    }

    /**
     * Reads a list such as {@code 2026-12-25,Natal,libur}; a header line and blank lines are
     * skipped.
     *
     * @throws id.bina.shared.RuleViolation naming the first line that cannot be read
     */
    public static List<HolidayLine> read(String list) {
        var lines = list == null ? List.<String>of() : list.lines().map(String::strip).toList();
        require(lines.size() <= MOST_LINES, "identity.holiday.tooMany", MOST_LINES);
        return lines.stream()
                .filter(line -> !line.isEmpty() && Character.isDigit(line.charAt(0)))
                .map(HolidayLine::line)
                .toList();
    }

    private static HolidayLine line(String line) {
        String[] cells = line.split("[;,\\t]");
        require(cells.length >= 2, "identity.holiday.badLine", line);
        String kind = cells.length > 2 ? cells[2].strip().toLowerCase(Locale.ROOT) : "libur";
        require(KINDS.containsKey(kind), "identity.holiday.badLine", line);
        return new HolidayLine(day(cells[0].strip(), line), cells[1], KINDS.get(kind));
    }

    private static LocalDate day(String text, String line) {
        for (var format : DATES) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeException otherPattern) {
                continue; // the next pattern may fit; if none does, the line is refused below
            }
        }
        require(false, "identity.holiday.badLine", line);
        return null;
    }

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}

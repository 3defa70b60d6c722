package id.bina.shared.calendar;

import id.bina.shared.Now;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Appointments as iCalendar text: local time of the city with its zone, which knows no daylight
 * saving; lines end with CRLF and are folded at 75 octets, never inside a character.
 */
public final class IcsFile {
    /** What a download or a feed says it is. */
    public static final String TYPE = "text/calendar; charset=utf-8; method=PUBLISH";

    private static final int OCTETS = 75;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final String ZONE =
            """
            BEGIN:VTIMEZONE
            TZID:Asia/Jakarta
            BEGIN:STANDARD
            DTSTART:19700101T000000
            TZOFFSETFROM:+0700
            TZOFFSETTO:+0700
            TZNAME:WIB
            END:STANDARD
            END:VTIMEZONE
            """;

    private final StringBuilder out = new StringBuilder();

    private IcsFile() {}

    /** The calendar of this name with these appointments, which may be none. */
    public static String of(String name, List<IcsEvent> events) {
        var file = new IcsFile();
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//Bina//Kalender//ID");
        file.line("CALSCALE:GREGORIAN");
        file.line("METHOD:PUBLISH");
        file.text("X-WR-CALNAME", name);
        file.line("X-WR-TIMEZONE:Asia/Jakarta");
        ZONE.lines().forEach(file::line);
        events.forEach(file::event);
        file.line("END:VCALENDAR");
        return file.out.toString();
    }

    private void event(IcsEvent event) {
        line("BEGIN:VEVENT");
        text("UID", event.uid());
        line("SEQUENCE:" + event.sequence());
        line("DTSTAMP:" + utc(event.changedAt()));
        line("DTSTART;TZID=Asia/Jakarta:" + local(event.startsAt()));
        line("DTEND;TZID=Asia/Jakarta:" + local(event.endsAt()));
        text("SUMMARY", event.summary());
        text("LOCATION", event.location());
        text("DESCRIPTION", event.description());
        if (event.url() != null) {
            line("URL:" + event.url().replaceAll("[\\p{Cntrl}\\s]", ""));
        }
        line("STATUS:" + (event.cancelled() ? "CANCELLED" : "CONFIRMED"));
        line("END:VEVENT");
    }

    private static String utc(OffsetDateTime time) {
        return LOCAL.format(time.withOffsetSameInstant(ZoneOffset.UTC)) + "Z";
    }

    private static String local(OffsetDateTime time) {
        return LOCAL.format(time.atZoneSameInstant(Now.ZONE));
    }

    private void text(String name, String value) {
        if (value != null && !value.isBlank()) {
            line(name + ":" + escaped(value.strip()));
        }
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** Writes one line; what goes over 75 octets is continued on lines that begin with a blank. */
    private void line(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int sign = line.codePointAt(i);
            String text = Character.toString(sign);
            int length = text.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(text);
            octets += length;
            i += Character.charCount(sign);
        }
        out.append("\r\n");
    }
}

package id.bina.audit;

import id.bina.shared.Now;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What an auditor looks for: a person who did it or whom it concerns (part of the name, or the
 * whole NIP), an action, a record ({@code Course:42}, or words such as a certificate number), and
 * days of the city, both included. Empty means all.
 */
public record TrailFilter(String who, String action, String subject, LocalDate from, LocalDate to)
        implements Serializable {
    public static final TrailFilter ALL = new TrailFilter(null, null, null, null, null);

    public TrailFilter {
        who = stripped(who);
        action = stripped(action);
        subject = stripped(subject);
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }

    boolean hasWho() {
        return !who.isEmpty();
    }

    boolean isRecord() {
        return subject.matches("\\w+:\\d+");
    }

    /**
     * Conditions on the entry {@code e} and its words {@code p}; the values go into the map. The
     * people and the records are those that the filter means.
     */
    String where(List<Long> people, List<String> subjects, Map<String, Object> values) {
        var conditions = new ArrayList<String>();
        if (hasWho()) {
            conditions.add("(e.actor IN :people OR e.about IN :people)");
            values.put("people", people.isEmpty() ? List.of(-1L) : people);
        }
        if (!action.isEmpty()) {
            conditions.add("e.action = :action");
            values.put("action", action);
        }
        if (isRecord()) {
            conditions.add("e.subject IN :subjects");
            values.put("subjects", subjects);
        } else if (!subject.isEmpty()) {
            conditions.add("(LOWER(p.texts) LIKE :words ESCAPE '!' OR LOWER(e.subject) = :exact)");
            values.put("words", like(EventDetails.quoted(subject)));
            values.put("exact", subject.toLowerCase(Locale.ROOT));
        }
        period(conditions, values);
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    private void period(List<String> conditions, Map<String, Object> values) {
        if (from != null) {
            conditions.add("e.happenedAt >= :since");
            values.put("since", begin(from));
        }
        if (to != null) {
            conditions.add("e.happenedAt < :until");
            values.put("until", begin(to.plusDays(1)));
        }
    }

    private static OffsetDateTime begin(LocalDate day) {
        return day.atStartOfDay(Now.ZONE).toOffsetDateTime();
    }

    /** Anything that contains these words; the quotes of JSON around them are dropped. */
    static String like(String quoted) {
        String words = quoted.substring(1, quoted.length() - 1);
        return "%"
                + words.toLowerCase(Locale.ROOT)
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_")
                + "%";
    }
}

package id.bina.outreach;

import id.bina.shared.Now;
import id.bina.shared.web.Texts;
import id.bina.shared.web.Wording;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The messages of one day under its name. */
public record InboxDay(String label, List<NotificationRow> rows) {
    /** In the order of the rows. */
    static List<InboxDay> of(List<NotificationRow> rows, LocalDate today) {
        return rows.stream()
                .collect(
                        Collectors.groupingBy(
                                InboxDay::day, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new InboxDay(label(day.getKey(), today), day.getValue()))
                .toList();
    }

    private static LocalDate day(NotificationRow row) {
        return row.createdAt().atZoneSameInstant(Now.ZONE).toLocalDate();
    }

    private static String label(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return Texts.of("outreach.inbox.today");
        }
        return day.equals(today.minusDays(1))
                ? Texts.of("outreach.inbox.yesterday")
                : new Wording().dayAndDate(day);
    }
}

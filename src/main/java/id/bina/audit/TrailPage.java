package id.bina.audit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** The trail with its filters; every state of it has an address. */
@Named
@ViewScoped
public class TrailPage implements Serializable {
    private static final int SIZE = 25;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    @Inject AuditEntries entries;

    private String who;
    private String action;
    private String subject;
    private LocalDate from;
    private LocalDate to;
    private int page = 1; // 1 is the newest
    private int count;
    private List<TrailRow> rows = List.of();

    public void open() {
        count = entries.count(filter());
        page = Math.max(1, Math.min(page, getPages()));
        rows = entries.rows(filter(), (page - 1) * SIZE, SIZE);
    }

    private TrailFilter filter() {
        return new TrailFilter(who, action, subject, from, to);
    }

    /** The filters as a query, without the page; ends so that a page can be added. */
    public String getQuery() {
        return "who=%s&action=%s&subject=%s&from=%s&to=%s"
                .formatted(part(who), part(action), part(subject), part(day(from)), part(day(to)));
    }

    private static String part(String value) {
        return value == null ? "" : URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public String day(LocalDate date) {
        return date == null ? null : DAY.format(date);
    }

    public Map<String, String> getActions() {
        return TrailWording.actions();
    }

    public String getSubjectWords() {
        return filter().isRecord() ? TrailWording.subject(subject.strip()) : "";
    }

    public int getPages() {
        return Math.max(1, (count + SIZE - 1) / SIZE);
    }

    public int getFirst() {
        return count == 0 ? 0 : (page - 1) * SIZE + 1;
    }

    public int getLast() {
        return Math.min(page * SIZE, count);
    }

    public List<TrailRow> getRows() {
        return rows;
    }

    public int getCount() {
        return count;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public int getPage() {
        return page;
    }

    public String getAsked() {
        return String.valueOf(page);
    }

    /** A page that is no number is the first one. */
    public void setAsked(String asked) {
        page = asked != null && asked.matches("\\d{1,9}") ? Integer.parseInt(asked) : 1;
    }
}

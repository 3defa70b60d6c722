package id.bina.mentoring;

import id.bina.shared.web.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Look for a mentor. Everything asked for is in the address. */
@Named
@RequestScoped
public class MentorsPage {
    private static final int STEP = 12;
    private static final int MOST = 240;

    @Inject Mentors mentors;
    @Inject RequestBook book;
    @Inject Clock clock;

    private String q;
    private String field;
    private String shown;

    private Expertise expertise;
    private List<MentorCard> rows = List.of();
    private long count;
    private RequestView request;

    public void open() {
        expertise = Asked.one(Expertise.class, field);
        var filter = new MentorFilter(q, expertise);
        count = mentors.count(filter);
        rows = mentors.rows(filter, Asked.number(shown, STEP, MOST, STEP));
        request = book.latest().filter(one -> one.draft() || one.sent()).orElse(null);
    }

    public Expertise[] getFields() {
        return Expertise.values();
    }

    /** How many the next step shows; 0 at the end. */
    public long getMore() {
        return rows.size() >= MOST ? 0 : Math.min(STEP, count - rows.size());
    }

    /** Address of the same list with more rows. */
    public String getMoreAddress() {
        return "?q="
                + (q == null ? "" : URLEncoder.encode(q, StandardCharsets.UTF_8))
                + "&field="
                + (expertise == null ? "" : expertise)
                + "&shown="
                + (rows.size() + STEP);
    }

    /** Working days that a mentor has to answer. */
    public int getAnswerDays() {
        return mentors.answerDays();
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    /** The own request that is not answered yet, or null. */
    public RequestView getRequest() {
        return request;
    }

    public List<MentorCard> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
    }

    public Expertise getExpertise() {
        return expertise;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q == null || q.length() <= 100 ? q : q.substring(0, 100);
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }

    public String getShown() {
        return shown;
    }

    public void setShown(String shown) {
        this.shown = shown;
    }
}

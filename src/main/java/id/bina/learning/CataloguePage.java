package id.bina.learning;

import id.bina.shared.web.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What is offered. All filters are in the address, so that the back button and links work. */
@Named
@RequestScoped
public class CataloguePage {
    private static final int STEP = 12;
    private static final int MOST = 240;
    private static final List<String> STATES = List.of("NEW", "ACTIVE", "COMPLETED");

    @Inject Offers offers;

    private String q;
    private String state;
    private String minutes;
    private String jp;
    private String shown;

    private OfferFilter filter = new OfferFilter(null, null, null, null);
    private List<OfferRow> rows = List.of();
    private long count;

    public void open() {
        int least = Asked.number(jp, 0, 999, 0);
        int most = Asked.number(minutes, 0, 99_999, 0);
        filter =
                new OfferFilter(
                        q,
                        state != null && STATES.contains(state) ? state : null,
                        most == 0 ? null : most,
                        least == 0 ? null : least);
        count = offers.count(filter);
        rows = offers.rows(filter, Asked.number(shown, STEP, MOST, STEP));
    }

    public List<String> getStates() {
        return STATES;
    }

    public Topic topic(OfferRow row) {
        return Topic.of(row.icon());
    }

    /** How many the next step shows; 0 at the end. */
    public long getMore() {
        return rows.size() >= MOST ? 0 : Math.min(STEP, count - rows.size());
    }

    /** Address of the same list with more rows, or without one of its filters. */
    public String address(String without) {
        var parts = new StringBuilder("?");
        add(parts, "q", q, without);
        add(parts, "state", state, without);
        add(parts, "minutes", minutes, without);
        add(parts, "jp", jp, without);
        if ("shown".equals(without)) {
            parts.append("shown=").append(rows.size() + STEP);
        }
        return parts.toString();
    }

    private static void add(StringBuilder parts, String name, String value, String without) {
        if (value != null && !value.isBlank() && !name.equals(without)) {
            String escaped = URLEncoder.encode(value, StandardCharsets.UTF_8);
            parts.append(name).append('=').append(escaped).append('&');
        }
    }

    public OfferFilter getFilter() {
        return filter;
    }

    public List<OfferRow> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q == null || q.length() <= 100 ? q : q.substring(0, 100);
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }

    public String getJp() {
        return jp;
    }

    public void setJp(String jp) {
        this.jp = jp;
    }

    public String getShown() {
        return shown;
    }

    public void setShown(String shown) {
        this.shown = shown;
    }
}

package id.bina.hours;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The own hours of this year, line by line. */
@Named
@RequestScoped
public class MyHoursPage {
    @Inject MyHours hours;

    private HoursYear year;
    private List<HoursRow> rows;
    private List<HoursOffer> offers;
    private CompetenceEstimate estimate;

    @PostConstruct
    void read() {
        year = hours.year();
        rows = hours.rows(year.from(), year.to());
        offers = hours.offers();
        estimate = hours.estimate();
    }

    public HoursYear getYear() {
        return year;
    }

    public List<HoursRow> getRows() {
        return rows;
    }

    public List<HoursOffer> getOffers() {
        return offers;
    }

    public CompetenceEstimate getEstimate() {
        return estimate;
    }

    /** Segments of the ring: one for each hour that is aimed at. */
    public int getSegments() {
        var whole = year.target() == null ? BigDecimal.TEN : year.target();
        return Math.max(1, whole.setScale(0, RoundingMode.CEILING).intValue());
    }

    /** Dashes of the ring: each segment .84 long with a gap of .16, the rest empty. */
    public String getDashes() {
        int done = year.recognised().max(BigDecimal.ZERO).intValue();
        int filled = Math.min(getSegments(), done);
        return ".84 .16 ".repeat(filled) + "0 " + getSegments();
    }
}

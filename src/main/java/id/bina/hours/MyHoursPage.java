package id.bina.hours;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
}

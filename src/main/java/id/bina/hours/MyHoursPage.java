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

    private MyYear mine;

    @PostConstruct
    void read() {
        mine = hours.overview();
    }

    public HoursYear getYear() {
        return mine.year();
    }

    public List<HoursRow> getRows() {
        return mine.rows();
    }

    public List<HoursOffer> getOffers() {
        return mine.offers();
    }

    public CompetenceEstimate getEstimate() {
        return mine.estimate();
    }
}

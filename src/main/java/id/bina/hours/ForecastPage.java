package id.bina.hours;

import id.bina.shared.web.Asked;
import id.bina.shared.web.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;
import org.primefaces.model.LazyDataModel;

/** Who will miss the hours of the year, unit by unit, as of a day. */
@Named
@ViewScoped
public class ForecastPage implements Serializable {
    private static final int OFFERS = 5;

    @Inject HoursForecasts forecasts;
    @Inject HoursForecastExport export;
    @Inject Clock clock;

    private String unit;
    private String asOf;
    private transient HoursForecast forecast;
    private LazyDataModel<ForecastPerson> lacking;
    private transient List<HoursOffer> offers;

    public void open() {
        getForecast();
        lacking =
                new LazyRows<>(
                        () -> getForecast().lacking().size(),
                        (first, size, sort, ascending) -> shown(first, size),
                        ForecastPerson::personId);
        offers = forecasts.offers(OFFERS);
    }

    private List<ForecastPerson> shown(int first, int size) {
        return forecasts.named(getForecast().lacking().stream().skip(first).limit(size).toList());
    }

    /** Today for anything that is no day of the calendar. */
    private LocalDate day() {
        boolean good = asOf != null && asOf.matches("\\d{4}-\\d\\d-\\d\\d");
        int month = good ? Integer.parseInt(asOf.substring(5, 7)) : 0;
        int day = good ? Integer.parseInt(asOf.substring(8)) : 0;
        if (month < 1 || month > 12 || day < 1) {
            return LocalDate.now(clock);
        }
        var first = LocalDate.of(Integer.parseInt(asOf.substring(0, 4)), month, 1);
        return first.plusDays(Math.min(day, first.lengthOfMonth()) - 1L);
    }

    /**
     * @param format xlsx or csv
     */
    public void download(String format) throws IOException {
        var asked = getForecast();
        String name = "capaian-jp-" + asked.asOf() + "." + format;
        Faces.sendFile(name, true, out -> export.write(format, asked, out));
    }

    public List<HoursOffer> getOffers() {
        return offers;
    }

    /** Read once in a request. */
    public HoursForecast getForecast() {
        if (forecast == null) {
            forecast = forecasts.of(unit == null ? null : Asked.id(unit), day());
        }
        return forecast;
    }

    public LazyDataModel<ForecastPerson> getLacking() {
        return lacking;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getAsOf() {
        return asOf;
    }

    public void setAsOf(String asOf) {
        this.asOf = asOf;
    }
}

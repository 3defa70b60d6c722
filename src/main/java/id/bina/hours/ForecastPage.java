package id.bina.hours;

import id.bina.shared.web.Asked;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;

/** Who will miss the hours of the year, unit by unit, as of a day. */
@Named
@ViewScoped
public class ForecastPage implements Serializable {
    private static final int SHOWN = 50;
    private static final int OFFERS = 5;

    @Inject HoursForecasts forecasts;
    @Inject HoursForecastExport export;
    @Inject Clock clock;

    private String unit;
    private String asOf;
    private transient HoursForecast forecast;
    private transient List<ForecastPerson> lacking;
    private transient List<HoursOffer> offers;

    public void open() {
        forecast = forecasts.of(unit == null ? null : Asked.id(unit), day());
        lacking = forecasts.named(forecast.lacking().stream().limit(SHOWN).toList());
        offers = forecasts.offers(OFFERS);
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
        var asked = forecasts.of(unit == null ? null : Asked.id(unit), day());
        String name = "capaian-jp-" + asked.asOf() + "." + format;
        Faces.sendFile(name, true, out -> export.write(format, asked, out));
    }

    public List<HoursOffer> getOffers() {
        return offers;
    }

    public HoursForecast getForecast() {
        return forecast;
    }

    public List<ForecastPerson> getLacking() {
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

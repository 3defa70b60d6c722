package id.bina.hours;

import java.io.Serializable;
import java.math.BigDecimal;

/** Somebody who owes hours this year; the name is there only where it is shown. */
public record ForecastPerson(
        Long personId, String name, String unitPath, String unitName, HoursYear year)
        implements Serializable {
    public HoursOutlook outlook() {
        return HoursOutlook.of(year);
    }

    public BigDecimal missing() {
        return year.missing();
    }

    ForecastPerson named(String fullName) {
        return new ForecastPerson(personId, fullName, unitPath, unitName, year);
    }
}

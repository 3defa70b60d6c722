package id.bina.hours;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A unit with everything below it, as of a day.
 *
 * @param people who owe hours, those who lack most first
 */
public record HoursForecast(
        Long unitId,
        String unitName,
        Long parentId,
        LocalDate asOf,
        ForecastUnit total,
        List<ForecastUnit> units,
        List<ForecastPerson> people)
        implements Serializable {
    public List<ForecastPerson> lacking() {
        return people.stream().filter(p -> p.outlook() == HoursOutlook.SHORT).toList();
    }
}

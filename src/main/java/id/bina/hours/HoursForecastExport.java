package id.bina.hours;

import id.bina.shared.text.SheetWriter;
import id.bina.shared.web.Texts;
import id.bina.shared.web.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/** Writes a forecast as a spreadsheet. */
@ApplicationScoped
class HoursForecastExport {
    @Inject HoursForecasts forecasts;
    @Inject Wording words;

    /**
     * The stream stays open.
     *
     * @param format xlsx or csv
     */
    void write(String format, HoursForecast forecast, OutputStream out) throws IOException {
        var people = forecast.people();
        forecasts.exported(forecast, people.size());
        new SheetWriter<>(
                        Texts.of("hours.forecast.sheet"),
                        Texts.of("hours.forecast.columns"),
                        this::cells)
                .write(format, (first, size) -> part(people, first, size), out);
    }

    private List<ForecastPerson> part(List<ForecastPerson> people, int first, int size) {
        return forecasts.named(
                List.copyOf(people.subList(first, Math.min(first + size, people.size()))));
    }

    private List<?> cells(ForecastPerson person) {
        return Arrays.asList(
                person.name(),
                person.unitName(),
                person.year().recognised(),
                person.missing(),
                person.year().forecast(),
                words.label(person.outlook()));
    }
}

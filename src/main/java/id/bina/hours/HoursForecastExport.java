package id.bina.hours;

import id.bina.shared.web.Texts;
import id.bina.shared.web.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Writes a forecast as a spreadsheet; names are text cells, so that none becomes a formula. */
@ApplicationScoped
class HoursForecastExport {
    private static final int PART = 500;

    @Inject HoursForecasts forecasts;
    @Inject Wording words;

    void write(HoursForecast forecast, OutputStream out) throws IOException {
        var people = forecast.people();
        forecasts.exported(forecast, people.size());
        var book = new Workbook(out, "Bina", "1.0");
        var sheet = book.newWorksheet(Texts.of("hours.forecast.sheet"));
        String[] heads = Texts.of("hours.forecast.columns").split(",");
        for (int column = 0; column < heads.length; column++) {
            sheet.value(0, column, heads[column].strip());
        }
        int line = 0;
        for (int first = 0; first < people.size(); first += PART) {
            var part = people.subList(first, Math.min(first + PART, people.size()));
            for (var person : forecasts.named(List.copyOf(part))) {
                line++;
                sheet.value(line, 0, person.name());
                sheet.value(line, 1, person.unitName());
                sheet.value(line, 2, person.year().recognised());
                sheet.value(line, 3, person.missing());
                sheet.value(line, 4, person.year().forecast());
                sheet.value(line, 5, words.label(person.outlook()));
            }
            sheet.flush();
        }
        sheet.finish();
        book.finish();
    }
}

package id.bina.hours;

import id.bina.shared.web.Texts;
import id.bina.shared.web.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;

/** Writes a forecast as a file; whatever people have written never becomes a formula. */
@ApplicationScoped
class HoursForecastExport {
    private static final int PART = 500;

    @Inject HoursForecasts forecasts;
    @Inject Wording words;

    /**
     * The stream stays open.
     *
     * @param format xlsx or csv
     */
    void write(String format, HoursForecast forecast, OutputStream out) throws IOException {
        forecasts.exported(forecast, forecast.people().size());
        if ("csv".equals(format)) {
            csv(forecast.people(), out);
        } else {
            xlsx(forecast.people(), out);
        }
    }

    private void xlsx(List<ForecastPerson> people, OutputStream out) throws IOException {
        var book = new Workbook(out, "Bina", "1.0");
        var sheet = book.newWorksheet(Texts.of("hours.forecast.sheet"));
        var heads = heads();
        for (int column = 0; column < heads.size(); column++) {
            sheet.value(0, column, heads.get(column));
            sheet.style(0, column).bold().set();
        }
        int line = 0;
        for (int first = 0; first < people.size(); first += PART) {
            for (var person : part(people, first)) {
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

    private void csv(List<ForecastPerson> people, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        var printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(heads());
        for (int first = 0; first < people.size(); first += PART) {
            for (var person : part(people, first)) {
                printer.printRecord(
                        harmless(person.name()),
                        harmless(person.unitName()),
                        plain(person.year().recognised()),
                        plain(person.missing()),
                        plain(person.year().forecast()),
                        words.label(person.outlook()));
            }
        }
        printer.flush();
    }

    private List<ForecastPerson> part(List<ForecastPerson> people, int first) {
        return forecasts.named(
                List.copyOf(people.subList(first, Math.min(first + PART, people.size()))));
    }

    private static String plain(BigDecimal jp) {
        return jp.toPlainString();
    }

    /** A spreadsheet would calculate what begins like a formula. */
    private static String harmless(String text) {
        return text.matches("^[=+@\\-].*") ? "'" + text : text;
    }

    private static List<String> heads() {
        return Arrays.stream(Texts.of("hours.forecast.columns").split(","))
                .map(String::strip)
                .toList();
    }
}

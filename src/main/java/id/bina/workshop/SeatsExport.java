package id.bina.workshop;

import id.bina.shared.web.Texts;
import id.bina.shared.web.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;

/**
 * Writes the people of a cohort as a spreadsheet or as CSV, page by page. No name becomes a formula
 * and no employee number loses digits.
 */
@ApplicationScoped
class SeatsExport {
    private static final int PAGE = 500;

    @Inject WorkshopSeats seats;
    @Inject Wording words;

    /**
     * As many rows as were counted; the stream stays open.
     *
     * @param format xlsx or csv
     * @param numbers whether employee numbers are written in full
     */
    void write(SeatFilter filter, int count, boolean numbers, String format, OutputStream out)
            throws IOException {
        seats.exported(filter, count, format);
        if (format.equals("csv")) {
            csv(filter, count, numbers, out);
        } else {
            sheet(filter, count, numbers, out);
        }
    }

    private void sheet(SeatFilter filter, int count, boolean numbers, OutputStream out)
            throws IOException {
        var book = new Workbook(out, "Bina", "1.0");
        var sheet = book.newWorksheet(Texts.of("workshop.people.sheet"));
        var heads = heads();
        for (int column = 0; column < heads.length; column++) {
            sheet.value(0, column, heads[column]);
            sheet.style(0, column).bold().set();
        }
        int line = 0;
        for (int first = 0; first < count; first += PAGE) {
            for (var row : seats.rows(filter, first, PAGE, null, true)) {
                line++;
                var cells = cells(row, numbers);
                for (int column = 0; column < cells.length; column++) {
                    sheet.value(line, column, cells[column]);
                }
            }
            sheet.flush();
        }
        sheet.finish();
        book.finish();
    }

    private void csv(SeatFilter filter, int count, boolean numbers, OutputStream out)
            throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write('\ufeff'); // spreadsheets read UTF-8 only with it
        var csv = new CSVPrinter(writer, CSVFormat.EXCEL);
        csv.printRecord((Object[]) heads());
        for (int first = 0; first < count; first += PAGE) {
            for (var row : seats.rows(filter, first, PAGE, null, true)) {
                var cells = cells(row, numbers);
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = safe(cells[i]);
                }
                csv.printRecord((Object[]) cells);
            }
            writer.flush();
        }
        writer.flush();
    }

    /** A cell that begins like a formula is only text. */
    static String safe(String cell) {
        return cell.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + cell : cell;
    }

    private static String[] heads() {
        var heads = Texts.of("workshop.people.columns").split(",");
        for (int i = 0; i < heads.length; i++) {
            heads[i] = heads[i].strip();
        }
        return heads;
    }

    private String[] cells(SeatRow row, boolean numbers) {
        return new String[] {
            row.name(),
            numbers ? row.nip().value() : row.nip().masked(),
            row.position() == null ? "" : row.position(),
            row.unitName(),
            words.label(row.status()),
            row.queueNumber() == null ? "" : row.queueNumber().toString(),
            words.dateTime(row.requestedAt()),
            row.reason() == null ? "" : row.reason()
        };
    }
}

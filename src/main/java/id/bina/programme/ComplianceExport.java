package id.bina.programme;

import id.bina.shared.web.Texts;
import id.bina.shared.web.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;

/**
 * Writes the list of duties as of a day as a spreadsheet, page by page. No name becomes a formula
 * and no employee number loses digits.
 */
@ApplicationScoped
class ComplianceExport {
    private static final int PAGE = 500;

    @Inject Compliance compliance;
    @Inject Wording words;

    /**
     * Writes all rows that fit; the stream stays open.
     *
     * @param format xlsx or csv
     * @param numbers whether the employee numbers are written in full
     */
    void write(String format, ComplianceFilter filter, boolean numbers, OutputStream out)
            throws IOException {
        int count = compliance.count(filter);
        compliance.exported(filter, count);
        if ("csv".equals(format)) {
            csv(filter, count, numbers, out);
        } else {
            xlsx(filter, count, numbers, out);
        }
    }

    private void xlsx(ComplianceFilter filter, int count, boolean numbers, OutputStream out)
            throws IOException {
        var book = new Workbook(out, "Bina", "1.0");
        var sheet = book.newWorksheet(Texts.of("programme.export.sheet"));
        var heads = heads();
        for (int column = 0; column < heads.size(); column++) {
            sheet.value(0, column, heads.get(column));
            sheet.style(0, column).bold().set();
        }
        for (int first = 0; first < count; first += PAGE) {
            int line = first;
            for (var row : compliance.rows(filter, first, PAGE, null, true)) {
                var cells = cells(row, filter, numbers);
                line++;
                for (int column = 0; column < cells.size(); column++) {
                    sheet.value(line, column, cells.get(column));
                }
            }
            sheet.flush();
        }
        sheet.finish();
        book.finish();
    }

    private void csv(ComplianceFilter filter, int count, boolean numbers, OutputStream out)
            throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        var printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(heads());
        for (int first = 0; first < count; first += PAGE) {
            for (var row : compliance.rows(filter, first, PAGE, null, true)) {
                printer.printRecord(
                        cells(row, filter, numbers).stream().map(ComplianceExport::safe).toList());
            }
        }
        printer.flush();
    }

    private static List<String> heads() {
        return List.of(Texts.of("programme.export.columns").split("\\s*,\\s*"));
    }

    private List<String> cells(ComplianceRow row, ComplianceFilter filter, boolean numbers) {
        return List.of(
                row.name(),
                numbers ? row.nip().grouped() : row.nip().masked(),
                row.unit(),
                row.duty(),
                Texts.label(row.light(filter.asOf())),
                words.date(row.dueOn()),
                words.date(row.fulfilledOn()),
                words.date(filter.asOf()));
    }

    /** A cell that a spreadsheet would take for a formula gets an apostrophe. */
    private static String safe(String cell) {
        return cell.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + cell : cell;
    }
}

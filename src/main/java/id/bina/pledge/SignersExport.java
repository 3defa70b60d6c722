package id.bina.pledge;

import id.bina.shared.web.Texts;
import id.bina.shared.web.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;

/**
 * Writes who has signed and who has not as a spreadsheet, page by page. No name becomes a formula
 * and no employee number loses digits.
 */
@ApplicationScoped
class SignersExport {
    private static final int PAGE = 500;

    @Inject PledgeRecords records;
    @Inject Wording words;

    /**
     * Writes all rows that fit; the stream stays open.
     *
     * @param format xlsx or csv
     * @param numbers whether the employee numbers are written in full
     */
    void write(String format, SignerFilter filter, boolean numbers, OutputStream out)
            throws IOException {
        int count = records.count(filter);
        records.exported(filter, count);
        if ("csv".equals(format)) {
            csv(filter, count, numbers, out);
        } else {
            xlsx(filter, count, numbers, out);
        }
    }

    private void xlsx(SignerFilter filter, int count, boolean numbers, OutputStream out)
            throws IOException {
        var book = new Workbook(out, "Bina", "1.0");
        var sheet = book.newWorksheet(Texts.of("pledge.export.sheet"));
        var heads = heads();
        for (int column = 0; column < heads.size(); column++) {
            sheet.value(0, column, heads.get(column));
            sheet.style(0, column).bold().set();
        }
        for (int first = 0; first < count; first += PAGE) {
            int line = first;
            for (var row : records.rows(filter, first, PAGE, null, true)) {
                var cells = cells(row, numbers);
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

    private void csv(SignerFilter filter, int count, boolean numbers, OutputStream out)
            throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        var printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(heads());
        for (int first = 0; first < count; first += PAGE) {
            for (var row : records.rows(filter, first, PAGE, null, true)) {
                printer.printRecord(cells(row, numbers).stream().map(SignersExport::safe).toList());
            }
        }
        printer.flush();
    }

    private static List<String> heads() {
        return List.of(Texts.of("pledge.export.columns").split("\\s*,\\s*"));
    }

    private List<String> cells(SignerRow row, boolean numbers) {
        var cells = new ArrayList<String>();
        cells.add(row.name());
        cells.add(numbers ? row.nip().grouped() : row.nip().masked());
        cells.add(row.unitName());
        cells.add(Texts.label(row.state()));
        cells.add(words.dateTime(row.signedAt()));
        cells.add(words.dateTime(row.countersignedAt()));
        return cells;
    }

    /** A cell that a spreadsheet would take for a formula gets an apostrophe. */
    private static String safe(String cell) {
        return cell.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + cell : cell;
    }
}

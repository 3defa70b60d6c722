package id.bina.shared.text;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a table as XLSX or as CSV (RFC 4180, UTF-8), part by part, so that its length costs no
 * memory. No text becomes a formula and no employee number loses digits. The stream stays open.
 *
 * @param <R> a row
 */
public final class SheetWriter<R> {
    private static final int PART = 500;

    private final String name;
    private final List<String> heads;
    private final Function<R, List<?>> cells;

    /** Gives so many rows from this one on; fewer only at the end. */
    @FunctionalInterface
    public interface Rows<R> {
        List<R> read(int first, int size);
    }

    /**
     * @param heads names of the columns, with commas between them
     * @param cells texts, numbers or null, one for each column
     */
    public SheetWriter(String name, String heads, Function<R, List<?>> cells) {
        this.name = name;
        this.heads = Arrays.stream(heads.split(",")).map(String::strip).toList();
        this.cells = cells;
    }

    /**
     * @param format csv; anything else means xlsx
     * @return how many rows were written
     */
    public int write(String format, Rows<R> rows, OutputStream out) throws IOException {
        return "csv".equals(format) ? csv(rows, out) : xlsx(rows, out);
    }

    private int xlsx(Rows<R> rows, OutputStream out) throws IOException {
        var book = new Workbook(out, "Bina", "1.0");
        var sheet = book.newWorksheet(name);
        for (int column = 0; column < heads.size(); column++) {
            sheet.value(0, column, heads.get(column));
            sheet.style(0, column).bold().set();
        }
        int written = 0;
        List<R> part;
        do {
            part = rows.read(written, PART);
            for (var row : part) {
                written++;
                line(sheet, written, cells.apply(row));
            }
            sheet.flush();
        } while (part.size() == PART);
        sheet.finish();
        book.finish();
        return written;
    }

    private static void line(Worksheet sheet, int line, List<?> values) {
        for (int column = 0; column < values.size(); column++) {
            var value = values.get(column);
            if (value instanceof Number number) {
                sheet.value(line, column, number);
            } else if (value != null) {
                sheet.inlineString(line, column, value.toString());
            }
        }
    }

    private int csv(Rows<R> rows, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF'); // spreadsheets read UTF-8 only with it
        var printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(heads);
        int written = 0;
        List<R> part;
        do {
            part = rows.read(written, PART);
            for (var row : part) {
                written++;
                printer.printRecord(
                        cells.apply(row).stream().map(SheetWriter::harmlessValue).toList());
            }
            printer.flush();
        } while (part.size() == PART);
        return written;
    }

    private static Object harmlessValue(Object value) {
        return value instanceof String text ? harmless(text) : value;
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe; null stays null. */
    public static String harmless(String text) {
        return text != null && text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }
}

package id.bina.hours;

import id.bina.shared.text.SheetWriter;
import id.bina.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The lines as a table, once as XLSX and once as CSV; text never becomes a formula. */
@ApplicationScoped
class SiasnSheet {
    private static final int PART = 200;

    @Inject SiasnCodes codes;

    /** Gives every line with the name of its document. */
    interface Source extends Consumer<BiConsumer<SiasnLine, String>> {}

    /** The stream stays open. */
    void xlsx(Source source, OutputStream out) throws IOException {
        var book = new Workbook(new Open(out), "Bina", "1.0");
        var sheet = book.newWorksheet(Texts.of("hours.siasn.sheet"));
        for (var column : SiasnColumn.values()) {
            sheet.inlineString(0, column.ordinal(), column.header());
            sheet.style(0, column.ordinal()).bold().set();
        }
        var writing = new Rows(sheet);
        source.accept(writing::add);
        sheet.finish();
        book.finish();
    }

    private final class Rows {
        private final Worksheet sheet;
        private int row;

        private Rows(Worksheet sheet) {
            this.sheet = sheet;
        }

        private void add(SiasnLine line, String file) {
            row++;
            for (var column : SiasnColumn.values()) {
                var text = column.of(line, file, codes);
                if (column.isNumber()) {
                    sheet.value(row, column.ordinal(), new BigDecimal(text));
                } else if (text != null && !text.isEmpty()) {
                    sheet.inlineString(row, column.ordinal(), text);
                }
            }
            if (row % PART == 0) {
                flush();
            }
        }

        private void flush() {
            try {
                sheet.flush();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /** The stream stays open. */
    void csv(Source source, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        var printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(SiasnColumn.headers());
        source.accept((line, file) -> print(printer, line, file));
        printer.flush();
    }

    private void print(CSVPrinter printer, SiasnLine line, String file) {
        try {
            printer.printRecord(
                    Arrays.stream(SiasnColumn.values())
                            .map(column -> SheetWriter.harmless(column.of(line, file, codes)))
                            .toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Shields the archive from a workbook that closes what it writes to. */
    private static final class Open extends FilterOutputStream {
        private Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}

package id.bina.shared.text;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.RuleViolation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads CSV (comma or semicolon) or the first sheet of XLSX. The file is not trusted. */
public final class Sheet {
    private static final long MOST_UNZIPPED = 60_000_000;

    private Sheet() {}

    /** Takes the lines one after the other. */
    public interface Lines {
        /**
         * @param number the one a spreadsheet shows
         * @param cells null where a cell is empty
         */
        void take(int number, List<String> cells);
    }

    /**
     * Reads from the first line to the last.
     *
     * @throws RuleViolation when it is neither, or when the taker refuses a line
     */
    public static void read(byte[] file, Lines lines) {
        try {
            if (file.length > 3 && file[0] == 'P' && file[1] == 'K') {
                readXlsx(file, lines);
            } else {
                readCsv(text(file), lines);
            }
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof RuleViolation refused
                    ? refused
                    : new RuleViolation("shared.sheet.broken");
        }
    }

    private static void readCsv(String text, Lines lines) throws IOException {
        boolean semicolons = count(text, ';') > count(text, ',');
        var format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(semicolons ? ';' : ',')
                        .setIgnoreEmptyLines(false)
                        .get();
        try (var parser = format.parse(new StringReader(text))) {
            for (CSVRecord record : parser) {
                lines.take((int) parser.getCurrentLineNumber(), record.toList());
            }
        }
    }

    private static long count(String text, char letter) {
        return text.lines().limit(20).flatMapToInt(String::chars).filter(c -> c == letter).count();
    }

    private static void readXlsx(byte[] file, Lines lines) throws IOException {
        mustUnzipSmall(file);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            rows.forEach(
                    row -> lines.take(row.getRowNum(), row.stream().map(Sheet::text).toList()));
        }
    }

    /** A number cell is written as a spreadsheet shows it, so that a rounded NIP is recognised. */
    private static String text(Cell cell) {
        if (cell == null) {
            return null;
        }
        if (cell.getType() == CellType.NUMBER
                && cell.asNumber().precision() - cell.asNumber().scale() > 11) {
            return String.format(Locale.ROOT, "%.2E", cell.asNumber());
        }
        return cell.getText();
    }

    private static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException older) {
            return new String(
                    file, Charset.forName("windows-1252")); // what spreadsheets still write
        }
    }

    private static void mustUnzipSmall(byte[] file) throws IOException {
        long size = 0;
        var buffer = new byte[65_536];
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                try (var content = zip.getInputStream(entry)) {
                    for (int read = content.read(buffer); read > 0; read = content.read(buffer)) {
                        size += read;
                        require(size <= MOST_UNZIPPED, "shared.sheet.broken");
                    }
                }
            }
        }
    }
}

package id.bina.identity;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.RuleViolation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads a list of people from CSV (comma or semicolon) or XLSX. The file is not trusted. */
final class PeopleSheet {
    static final int MOST_LINES = 5_000;
    private static final long MOST_UNZIPPED = 60_000_000;

    private final Map<Integer, ImportColumn> columns = new TreeMap<>();
    private final List<ImportLine> lines = new ArrayList<>();

    private PeopleSheet() {}

    static List<ImportLine> read(byte[] file) {
        var sheet = new PeopleSheet();
        try {
            if (file.length > 3 && file[0] == 'P' && file[1] == 'K') {
                sheet.readXlsx(file);
            } else {
                sheet.readCsv(text(file));
            }
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof RuleViolation refused
                    ? refused
                    : new RuleViolation("identity.import.broken");
        }
        return sheet.lines;
    }

    private void readCsv(String text) throws IOException {
        boolean semicolons = count(text, ';') > count(text, ',');
        var format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(semicolons ? ';' : ',')
                        .setIgnoreEmptyLines(false)
                        .get();
        try (var parser = format.parse(new StringReader(text))) {
            for (CSVRecord record : parser) {
                take((int) parser.getCurrentLineNumber(), record.toList());
            }
        }
        mustHaveHeader();
    }

    private static long count(String text, char letter) {
        return text.lines().limit(20).flatMapToInt(String::chars).filter(c -> c == letter).count();
    }

    private void readXlsx(byte[] file) throws IOException {
        mustUnzipSmall(file);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            rows.forEach(
                    row -> take(row.getRowNum(), row.stream().map(PeopleSheet::text).toList()));
        }
        mustHaveHeader();
    }

    private void take(int number, List<String> cells) {
        if (columns.isEmpty()) {
            readHeader(cells);
            return;
        }
        var line = new ImportLine(number);
        columns.forEach(
                (index, column) -> {
                    if (index < cells.size() && cells.get(index) != null) {
                        line.cells().put(column, cells.get(index));
                    }
                });
        if (line.cells().values().stream().anyMatch(cell -> !cell.isBlank())) {
            require(lines.size() < MOST_LINES, "identity.import.tooLong", MOST_LINES);
            lines.add(line);
        }
    }

    /** The first line with a NIP column is the header; titles above it are skipped. */
    private void readHeader(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            int index = i;
            ImportColumn.of(cells.get(i)).ifPresent(column -> columns.put(index, column));
        }
        if (!columns.containsValue(ImportColumn.NIP)) {
            columns.clear();
        }
    }

    private void mustHaveHeader() {
        for (var column : ImportColumn.values()) {
            require(
                    !column.isRequired() || columns.containsValue(column),
                    "identity.import.noColumn",
                    column.header());
        }
        require(!lines.isEmpty(), "identity.import.empty");
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
                        require(size <= MOST_UNZIPPED, "identity.import.broken");
                    }
                }
            }
        }
    }
}

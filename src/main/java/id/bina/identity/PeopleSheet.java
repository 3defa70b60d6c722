package id.bina.identity;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.text.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads a list of people from CSV or XLSX; see {@link Sheet}. */
final class PeopleSheet {
    static final int MOST_LINES = 5_000;

    private final Map<Integer, ImportColumn> columns = new TreeMap<>();
    private final List<ImportLine> lines = new ArrayList<>();

    private PeopleSheet() {}

    static List<ImportLine> read(byte[] file) {
        var sheet = new PeopleSheet();
        Sheet.read(file, sheet::take);
        sheet.mustHaveHeader();
        return sheet.lines;
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
}

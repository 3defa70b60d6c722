package id.bina.hours;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.text.Sheet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads an answer file; columns it does not know are skipped, like titles above the header. */
final class SiasnAnswerFile {
    static final int MOST_LINES = 20_000;

    private final Map<Integer, SiasnAnswerColumn> columns = new TreeMap<>();
    private final List<SiasnAnswerLine> lines = new ArrayList<>();

    private SiasnAnswerFile() {}

    static List<SiasnAnswerLine> read(byte[] file) {
        var answers = new SiasnAnswerFile();
        Sheet.read(file, answers::take);
        for (var needed :
                List.of(
                        SiasnAnswerColumn.NIP,
                        SiasnAnswerColumn.NUMBER,
                        SiasnAnswerColumn.STATUS)) {
            require(answers.columns.containsValue(needed), "hours.answer.noColumns");
        }
        require(!answers.lines.isEmpty(), "hours.answer.empty");
        return answers.lines;
    }

    private void take(int number, List<String> cells) {
        if (columns.isEmpty()) {
            readHeader(cells);
            return;
        }
        var read = new EnumMap<SiasnAnswerColumn, String>(SiasnAnswerColumn.class);
        columns.forEach(
                (index, column) -> {
                    if (index < cells.size() && cells.get(index) != null) {
                        read.put(column, cells.get(index));
                    }
                });
        if (read.values().stream().anyMatch(cell -> !cell.isBlank())) {
            require(lines.size() < MOST_LINES, "hours.answer.tooLong", MOST_LINES);
            lines.add(new SiasnAnswerLine(number, read));
        }
    }

    private void readHeader(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            int index = i;
            SiasnAnswerColumn.of(cells.get(i)).ifPresent(one -> columns.put(index, one));
        }
        if (!columns.containsValue(SiasnAnswerColumn.NIP)) {
            columns.clear();
        }
    }
}

package id.bina.identity;

import id.bina.shared.RuleViolation;
import id.bina.shared.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What an import has to say about the lines of a file: what is wrong and what is unusual. */
class ImportRemarks {
    private final List<ImportProblem> problems = new ArrayList<>();
    private final List<ImportProblem> doubts = new ArrayList<>();

    List<ImportProblem> problems() {
        return problems;
    }

    List<ImportProblem> doubts() {
        return doubts;
    }

    String required(ImportLine line, ImportColumn column, int longest) {
        String text = text(line, column, longest);
        if (text == null && line.get(column) == null) {
            problem(line, column, "identity.import.missing");
        }
        return text;
    }

    String text(ImportLine line, ImportColumn column, int longest) {
        String text = line.get(column);
        if (text != null && text.length() > longest) {
            problem(line, column, "identity.import.long", longest);
            return null;
        }
        return text;
    }

    <T> T judged(ImportLine line, ImportColumn column, Supplier<T> read) {
        try {
            return read.get();
        } catch (RuleViolation refusal) {
            problem(line, column, refusal.getKey(), refusal.getDetails());
            return null;
        }
    }

    void problem(ImportLine line, ImportColumn column, String key, Object... values) {
        problems.add(problemOf(line, column, key, values));
    }

    void doubt(ImportLine line, ImportColumn column, String key) {
        doubts.add(problemOf(line, column, key));
    }

    private static ImportProblem problemOf(
            ImportLine line, ImportColumn column, String key, Object... values) {
        return new ImportProblem(
                line.number(), column.header(), line.get(column), Texts.of(key, values));
    }
}

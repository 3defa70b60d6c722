package id.bina.identity;

import id.bina.shared.web.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;

/** Reads the level of the position and the days of the contract from a line of a list. */
class ImportPost {
    /** Day zero of spreadsheets, which hand over dates as the number of days since then. */
    private static final LocalDate SHEET_ZERO = LocalDate.of(1899, 12, 30);

    private static final List<DateTimeFormatter> DAYS =
            List.of(format("dd-MM-uuuu"), format("dd/MM/uuuu"), format("uuuu-MM-dd"));

    private final ImportRemarks remarks;

    ImportPost(ImportRemarks remarks) {
        this.remarks = remarks;
    }

    /** The facts with what the line says of level and contract; what is wrong is remarked. */
    PersonFacts complete(ImportLine line, PersonFacts facts) {
        var from = day(line, ImportColumn.CONTRACT_FROM);
        var to = day(line, ImportColumn.CONTRACT_TO);
        if (from != null && to != null && to.isBefore(from)) {
            remarks.problem(line, ImportColumn.CONTRACT_TO, "identity.person.contractEnds");
        }
        boolean days = from != null || to != null;
        if (days && facts.employmentType() != null && !facts.employmentType().isContract()) {
            var column = from == null ? ImportColumn.CONTRACT_TO : ImportColumn.CONTRACT_FROM;
            remarks.problem(line, column, "identity.person.contractOnly");
        }
        return facts.with(level(line), from, to);
    }

    private PositionLevel level(ImportLine line) {
        String text = line.get(ImportColumn.LEVEL);
        if (text == null) {
            return null;
        }
        for (var level : PositionLevel.values()) {
            if (plain(text).equals(plain(Texts.label(level)))) {
                return level;
            }
        }
        remarks.problem(line, ImportColumn.LEVEL, "identity.import.level");
        return null;
    }

    private LocalDate day(ImportLine line, ImportColumn column) {
        String text = line.get(column);
        if (text == null) {
            return null;
        }
        if (text.matches("[2-7]\\d{4}")) {
            return SHEET_ZERO.plusDays(Integer.parseInt(text));
        }
        for (var format : DAYS) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeException other) {
                continue; // written in another of the usual ways, or in none
            }
        }
        remarks.problem(line, column, "identity.import.day");
        return null;
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** "Ahli Muda" and "JF Ahli Muda" mean the same. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceFirst("^jf\\s", "").replaceAll("[\\s.-]", "");
    }
}

package id.bina.identity;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;

/** One line of the file, as it was read; the number is the one a spreadsheet shows. */
record ImportLine(int number, Map<ImportColumn, String> cells) implements Serializable {
    ImportLine(int number) {
        this(number, new EnumMap<>(ImportColumn.class));
    }

    /** The text of this column without blanks around it, or null. */
    String get(ImportColumn column) {
        String text = cells.get(column);
        return text == null || text.isBlank() ? null : text.strip();
    }
}

package id.bina.hours;

import java.util.Map;

/** One line of an answer file as it was read; the number is the one a spreadsheet shows. */
record SiasnAnswerLine(int number, Map<SiasnAnswerColumn, String> cells) {
    /** The text of this column without blanks around it, or null. */
    String get(SiasnAnswerColumn column) {
        String text = cells.get(column);
        return text == null || text.isBlank() ? null : text.strip();
    }
}

package id.bina.assessment;

import java.io.Serializable;

/**
 * One line of a question: an option, a pair (text belongs to match), a decoy (match alone), an
 * accepted spelling, or a step in its right place.
 */
public record Part(String text, String match, boolean right, String feedback)
        implements Serializable {
    static Part option(String text, boolean right, String feedback) {
        return new Part(text, null, right, feedback);
    }

    static Part pair(String left, String match, String feedback) {
        return new Part(left, match, true, feedback);
    }

    static Part decoy(String match, String feedback) {
        return new Part(null, match, false, feedback);
    }

    /** An accepted spelling, or a step. */
    static Part line(String text) {
        return new Part(text, null, true, null);
    }

    boolean isDecoy() {
        return text == null;
    }

    /** Whether every text of this line fits. */
    boolean isShort() {
        return fits(text) && fits(match) && fits(feedback);
    }

    static boolean fits(String text) {
        return text == null || text.length() <= Question.LONGEST;
    }
}

package id.bina.mentoring;

import java.io.Serializable;
import java.util.List;

/** What mentors are looked for by; null or blank means all. */
public record MentorFilter(String text, Expertise expertise) implements Serializable {
    /** More words of a question than these add nothing. */
    private static final int MOST_WORDS = 5;

    /** Stems of the text, of which at least one must be among the mentor's words. */
    List<String> stems() {
        return text == null
                ? List.of()
                : Stems.of(text).keySet().stream().limit(MOST_WORDS).toList();
    }
}

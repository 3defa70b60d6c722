package id.bina.certificate;

import java.util.Arrays;

/** The word for a mark; a mark below the lowest bound passes without a word. */
public enum Predicate {
    VERY_SATISFYING(90),
    SATISFYING(80),
    GOOD(75);

    private final int from;

    Predicate(int from) {
        this.from = from;
    }

    /** The word for this mark in percent, or null. */
    static Predicate of(Integer mark) {
        return mark == null
                ? null
                : Arrays.stream(values()).filter(p -> mark >= p.from).findFirst().orElse(null);
    }
}

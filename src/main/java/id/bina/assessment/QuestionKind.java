package id.bina.assessment;

import java.util.function.Supplier;

/** The six ways to ask; the constants are the discriminators of the table. */
public enum QuestionKind {
    SINGLE(SingleQuestion::new),
    MULTIPLE(MultipleQuestion::new),
    TRUE_FALSE(TrueFalseQuestion::new),
    MATCHING(MatchingQuestion::new),
    SHORT(ShortQuestion::new),
    ORDERING(OrderingQuestion::new);

    private final Supplier<Question> blank;

    QuestionKind(Supplier<Question> blank) {
        this.blank = blank;
    }

    Question blank() {
        return blank.get();
    }
}

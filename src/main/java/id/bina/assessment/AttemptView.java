package id.bina.assessment;

import java.util.List;

/**
 * An attempt as its page needs it: all questions without key or feedback, what is saved, and the
 * clock. Times are epoch milliseconds of the portal's clock; secondsLeft is null without a limit.
 */
public record AttemptView(
        long id,
        long lesson,
        String status,
        long now,
        Long secondsLeft,
        List<Asked> questions,
        List<Saved> answers) {
    /** A question as shown; lefts only where each wants a partner. */
    public record Asked(
            int number, String kind, String prompt, List<String> options, List<String> lefts) {
        static Asked of(int number, PaperQuestion question) {
            return new Asked(
                    number,
                    question.kind().name(),
                    question.prompt(),
                    question.options(),
                    question.lefts());
        }
    }

    /** An answer on the server: the JSON array and its counter. */
    public record Saved(int number, String value, long sequence) {}
}

package id.bina.mentoring;

import static id.bina.shared.RuleViolation.require;

/**
 * What a mentee writes of a meeting: the four steps, where the last is the agreed action, the
 * general theme, and what became of the last action. Sealed as one.
 */
public record GrowText(
        String goal,
        String reality,
        String options,
        String action,
        String theme,
        String lastResult) {
    /** Characters of a long answer. */
    static final int ANSWER = 4000;

    /** Characters of the agreed action and of the result of the last one. */
    static final int ACTION = 500;

    static final int THEME = 160;

    public GrowText {
        mustFit(goal, ANSWER);
        mustFit(reality, ANSWER);
        mustFit(options, ANSWER);
        mustFit(action, ACTION);
        mustFit(theme, THEME);
        mustFit(lastResult, ACTION);
    }

    static GrowText empty() {
        return new GrowText("", "", "", "", "", "");
    }

    /** What the mentor reads when the answers are not shared. */
    GrowText withoutAnswers() {
        return new GrowText("", "", "", action, theme, lastResult);
    }

    private static void mustFit(String text, int most) {
        require(text == null || text.length() <= most, "mentoring.record.long", most);
    }

    boolean hasAction() {
        return action != null && !action.isBlank();
    }

    boolean hasTheme() {
        return theme != null && !theme.isBlank();
    }
}

package id.bina.mentoring;

import static id.bina.shared.RuleViolation.require;

/** The words of a goal: what is wanted, how it is told, and what came of it. Sealed as one. */
public record GoalText(String title, String measure, String result) {
    static final int TITLE = 200;
    static final int RESULT = 500;

    public GoalText {
        require(title != null && !title.isBlank(), "mentoring.goal.noTitle");
        require(title.length() <= TITLE, "mentoring.goal.long", TITLE);
        require(measure == null || measure.length() <= TITLE, "mentoring.goal.long", TITLE);
        require(result == null || result.length() <= RESULT, "mentoring.goal.long", RESULT);
    }

    GoalText with(String outcome) {
        return new GoalText(title, measure, outcome);
    }
}

package id.bina.assessment;

import java.io.Serializable;

/** One line of a question while it is typed. */
public class LineForm implements Serializable {
    private String text;
    private String match;
    private boolean right;
    private String feedback;

    static LineForm of(Part part) {
        var form = new LineForm();
        form.text = part.text();
        form.match = part.match();
        form.right = part.right();
        form.feedback = part.feedback();
        return form;
    }

    /** A left side left empty makes a decoy. */
    Part part(QuestionKind kind) {
        return switch (kind) {
            case SINGLE, MULTIPLE, TRUE_FALSE ->
                    Part.option(trimmed(text), right, trimmed(feedback));
            case MATCHING ->
                    trimmed(text) == null
                            ? Part.decoy(trimmed(match), trimmed(feedback))
                            : Part.pair(trimmed(text), trimmed(match), trimmed(feedback));
            case SHORT, ORDERING -> Part.line(trimmed(text));
        };
    }

    boolean isEmpty() {
        return trimmed(text) == null && trimmed(match) == null && trimmed(feedback) == null;
    }

    static String trimmed(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getMatch() {
        return match;
    }

    public void setMatch(String match) {
        this.match = match;
    }

    public boolean isRight() {
        return right;
    }

    public void setRight(boolean right) {
        this.right = right;
    }

    public String getFeedback() {
        return feedback;
    }

    public void setFeedback(String feedback) {
        this.feedback = feedback;
    }
}

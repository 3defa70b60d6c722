package id.bina.assessment;

/** How an answer turned out. */
public enum Verdict {
    RIGHT("ok", "check"),
    PARTLY("warn", "exclamation-triangle"),
    WRONG("bad", "times"),
    OPEN("n", "circle");

    private final String tone;
    private final String icon;

    Verdict(String tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    static Verdict of(double score, Answer answer) {
        if (answer.isBlank()) {
            return OPEN;
        }
        if (score >= 1) {
            return RIGHT;
        }
        return score > 0 ? PARTLY : WRONG;
    }

    public String getTone() {
        return tone;
    }

    public String getIcon() {
        return icon;
    }
}

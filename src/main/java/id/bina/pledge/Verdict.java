package id.bina.pledge;

/** What can be said to somebody who holds a code, with the tone and icon that say it too. */
public enum Verdict {
    ASK("n", "qrcode"),
    VALID("ok", "verified"),
    /** Signed, but the superior has still to sign. */
    AWAITING("ok", "clock"),
    PREPARING("ok", "hourglass"),
    /** The period for which it was given has ended. */
    OVER("n", "history"),
    DAMAGED("bad", "exclamation-triangle"),
    UNKNOWN("n", "question-circle"),
    TOO_MANY("n", "clock");

    private final String tone;
    private final String icon;

    Verdict(String tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    public String getTone() {
        return tone;
    }

    public String getIcon() {
        return icon;
    }
}

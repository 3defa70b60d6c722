package id.bina.certificate;

/** What can be said to somebody who holds a code, with the tone and icon that say it too. */
public enum Verdict {
    ASK("n", "qrcode"),
    VALID("ok", "verified"),
    PREPARING("ok", "hourglass"),
    REVOKED("bad", "ban"),
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

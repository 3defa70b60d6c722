package id.bina.pledge;

/** How somebody stands to a version in one of its periods. */
public enum SignerState {
    SIGNED("ok"),
    /** Signed, but the superior has still to sign. */
    AWAITING("info"),
    MISSING("warn");

    private final String tone;

    SignerState(String tone) {
        this.tone = tone;
    }

    public String getTone() {
        return tone;
    }
}

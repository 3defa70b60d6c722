package id.bina.programme;

/** How a step of a path stands for one person. */
public enum StepState {
    DONE("ok"),
    NEXT("acc"),
    OPEN("n"),
    CLOSED("n"),
    SPARE("n");

    private final String tone;

    StepState(String tone) {
        this.tone = tone;
    }

    public String getTone() {
        return tone;
    }
}

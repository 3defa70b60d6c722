package id.bina.hours;

/** Whether the duty of the year is reached, will be at this pace, or will be missed. */
public enum HoursOutlook {
    REACHED("ok"),
    ON_PACE("info"),
    SHORT("bad");

    private final String tone;

    HoursOutlook(String tone) {
        this.tone = tone;
    }

    public String getTone() {
        return tone;
    }

    static HoursOutlook of(HoursYear year) {
        if (year.isFulfilled()) {
            return REACHED;
        }
        return year.forecast().compareTo(year.minimum()) >= 0 ? ON_PACE : SHORT;
    }
}

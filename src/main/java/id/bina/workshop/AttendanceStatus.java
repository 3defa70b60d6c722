package id.bina.workshop;

/** How somebody stands on the list of a session. */
public enum AttendanceStatus {
    PRESENT,
    LATE,
    EXCUSED,
    ABSENT;

    /** Whether the person was there. */
    public boolean isThere() {
        return this == PRESENT || this == LATE;
    }
}

package id.bina.hours;

/** Where a line of the ledger comes from. */
public enum SourceKind {
    CERTIFICATE,
    ATTENDANCE,
    MENTORING,
    OUTSIDE,
    CORRECTION
}

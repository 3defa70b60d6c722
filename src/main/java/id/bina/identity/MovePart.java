package id.bina.identity;

/** What a move can change; the rest of the file stays as it is on the day of the move. */
public enum MovePart {
    EMPLOYMENT_TYPE,
    GRADE,
    POSITION,
    LEVEL,
    UNIT,
    SUPERIOR
}

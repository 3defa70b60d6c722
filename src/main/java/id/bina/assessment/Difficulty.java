package id.bina.assessment;

/** How hard a question is; for editors and for a balanced draw, without effect on the score. */
public enum Difficulty {
    EASY,
    MEDIUM,
    HARD
}

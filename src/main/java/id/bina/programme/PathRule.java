package id.bina.programme;

/** In which order the steps of a path are taken, and how many. */
public enum PathRule {
    IN_ORDER,
    ANY_ORDER,
    SOME
}

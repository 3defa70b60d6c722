package id.bina.hours;

/** How well a number is known: read in the regulation, practised elsewhere, or to be checked. */
public enum Certainty {
    SEEN,
    PARTLY,
    LOW
}

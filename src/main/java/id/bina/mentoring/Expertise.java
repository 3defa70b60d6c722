package id.bina.mentoring;

/** The field in which a mentor helps; the chips of the search. */
public enum Expertise {
    COMPLAINTS,
    TECHNOLOGY,
    ETHICS,
    LEADERSHIP,
    COMMUNICATION
}

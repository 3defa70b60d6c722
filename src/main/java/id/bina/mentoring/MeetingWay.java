package id.bina.mentoring;

/** How two people of different offices can meet. */
public enum MeetingWay {
    IN_PERSON,
    VIDEO,
    CALL
}

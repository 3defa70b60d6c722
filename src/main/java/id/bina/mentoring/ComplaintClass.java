package id.bina.mentoring;

/** What citizens complain about: how a service problem and a solved case find each other. */
public enum ComplaintClass {
    QUEUE,
    DELAY,
    ATTITUDE,
    REQUIREMENTS,
    INFORMATION,
    FEE,
    SYSTEM,
    FACILITY
}

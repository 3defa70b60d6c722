package id.bina.outreach;

/** What messages are about; a person chooses for each how he or she hears of it. */
public enum Topic {
    /** Somebody waits for this person's decision. */
    APPROVAL,
    DEADLINE,
    LEARNING,
    WORKSHOP,
    MENTORING,
    CERTIFICATE,
    PLEDGE
}

package id.bina.outreach;

/** Why a mail was not sent but kept for the admin to see. */
public enum Kept {
    MAIL_OFF,
    NO_ADDRESS,
    /** The person does not work here any more. */
    LEFT
}

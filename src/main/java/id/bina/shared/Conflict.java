package id.bina.shared;

import jakarta.ejb.ApplicationException;

/** The thing was taken over or changed elsewhere meanwhile; a script gets 409 and can tell. */
@ApplicationException(rollback = true)
public class Conflict extends RuleViolation {
    public Conflict(String key, Object... details) {
        super(key, details);
    }

    /** Refuses with the sentence of this key when it happened. */
    public static void refuse(boolean happened, String key, Object... details) {
        if (happened) {
            throw new Conflict(key, details);
        }
    }
}

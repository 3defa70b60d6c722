package id.bina.shared;

import jakarta.ejb.ApplicationException;
import java.util.Arrays;

/**
 * The one refusal of a business rule: the key of its sentence in {@code texts/} and the details
 * that fill it. The transaction is rolled back; nothing of the refused request stays.
 */
@ApplicationException(rollback = true)
public class RuleViolation extends RuntimeException {
    private final String key;
    private final transient Object[] details;

    public RuleViolation(String key, Object... details) {
        super(key + (details.length == 0 ? "" : " " + Arrays.toString(details)));
        this.key = key;
        this.details = details;
    }

    /** Refuses with the sentence of this key unless the condition holds. */
    public static void require(boolean condition, String key, Object... details) {
        if (!condition) {
            throw new RuleViolation(key, details);
        }
    }

    public String getKey() {
        return key;
    }

    public Object[] getDetails() {
        return details == null ? new Object[0] : details.clone();
    }
}

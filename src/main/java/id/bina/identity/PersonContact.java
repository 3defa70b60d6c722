package id.bina.identity;

import static id.bina.shared.RuleViolation.require;

import java.io.Serializable;

/**
 * How a person is reached and whom he or she answers to; both may be unknown (null).
 *
 * @param superior employee number of the direct superior
 */
public record PersonContact(String email, Nip superior) implements Serializable {
    public static final PersonContact NONE = new PersonContact(null, null);

    private static final int LONGEST = 254; // RFC 5321, section 4.5.3.1
    private static final String SHAPE = "[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\".]{2,}";

    public PersonContact {
        email = email == null || email.isBlank() ? null : email.strip();
        require(
                email == null || email.length() <= LONGEST && email.matches(SHAPE),
                "identity.person.badEmail",
                email);
    }

    /** From what somebody typed; blanks mean unknown. */
    public static PersonContact of(String email, String superior) {
        return new PersonContact(
                email, superior == null || superior.isBlank() ? null : Nip.of(superior));
    }
}

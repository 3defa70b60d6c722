package id.bina.shared;

import jakarta.ejb.ApplicationException;

/** There is no such thing, or it is not this person's to see: the same answer for both (404). */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {
    public NotFound() {
        super("not found");
    }
}

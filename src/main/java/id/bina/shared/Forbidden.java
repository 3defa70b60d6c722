package id.bina.shared;

import jakarta.ejb.ApplicationException;

/**
 * The thing is there, but its kind is closed to whoever asks: 403 with the page that says so. For
 * what a person simply does not own there is {@link NotFound}.
 */
@ApplicationException(rollback = true)
public class Forbidden extends RuntimeException {
    public Forbidden() {
        super("forbidden");
    }
}

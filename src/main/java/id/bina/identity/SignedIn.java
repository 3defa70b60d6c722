package id.bina.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Set;

/** What the HTTP session keeps of a signed-in person; survives a move to another node. */
public record SignedIn(Long personId, int epoch, Set<String> roles, boolean passwordExpired)
        implements Serializable {
    private static final String KEY = "id.bina.signedIn";

    static SignedIn of(Person person) {
        return new SignedIn(
                person.getId(),
                person.getSessionEpoch(),
                person.getRoles(),
                person.isPasswordExpired());
    }

    /** The person of this session, or null. */
    static SignedIn in(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(KEY) instanceof SignedIn caller
                ? caller
                : null;
    }

    /** Keeps the person in a session with a new id, so that nobody can have set it beforehand. */
    void keepIn(HttpServletRequest request) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        request.getSession().setAttribute(KEY, this);
    }

    /** Name of the caller for the container. */
    String caller() {
        return String.valueOf(personId);
    }
}

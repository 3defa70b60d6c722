package id.bina.identity;

import java.io.Serializable;
import java.util.Set;

/** What the HTTP session keeps of a signed-in person; survives a move to another node. */
record SignedIn(Long personId, int epoch, Set<String> roles) implements Serializable {
    static final String KEY = "id.bina.signedIn";

    /** Name of the caller for the container. */
    String caller() {
        return String.valueOf(personId);
    }
}

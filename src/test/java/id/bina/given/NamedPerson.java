package id.bina.given;

import java.util.Set;

/** Somebody the tests speak of; the first role is the one in which he or she acts. */
public record NamedPerson(String nip, String name, String role) {
    /** The same for everybody in the tests. */
    public static final String PASSWORD = "kata-sandi-uji-coba";

    public Set<String> roles() {
        return Set.of(role);
    }

    public String password() {
        return PASSWORD;
    }
}

package id.bina.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;

/** Tells the container who an employee number and a password belong to. */
@ApplicationScoped
public class PortalIdentityStore implements IdentityStore {
    @Inject Accounts accounts;

    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        return accounts.signIn(credential.getCaller(), credential.getPasswordAsString())
                .map(
                        person ->
                                new CredentialValidationResult(
                                        new PersonPrincipal(
                                                person.getId(), person.getSessionEpoch()),
                                        person.getRoles()))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }

    /** The caller is the person's id; the epoch ends old sessions. */
    static class PersonPrincipal extends CallerPrincipal {
        private final Long id;
        private final int epoch;

        PersonPrincipal(Long id, int epoch) {
            super(String.valueOf(id));
            this.id = id;
            this.epoch = epoch;
        }

        Long id() {
            return id;
        }

        int epoch() {
            return epoch;
        }
    }
}

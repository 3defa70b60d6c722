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
                .map(SignedIn::of)
                .map(who -> new CredentialValidationResult(new PersonPrincipal(who), who.roles()))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }

    /** The caller's name is the person's id. */
    static class PersonPrincipal extends CallerPrincipal {
        private final SignedIn who;

        PersonPrincipal(SignedIn who) {
            super(who.caller());
            this.who = who;
        }

        SignedIn who() {
            return who;
        }
    }
}

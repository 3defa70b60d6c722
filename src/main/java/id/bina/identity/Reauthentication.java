package id.bina.identity;

import static id.bina.shared.RuleViolation.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Asks the person who is signed in for the password once more, before something that binds: a
 * signature must not be given by whoever found an open session.
 */
@ApplicationScoped
public class Reauthentication {
    @Inject Accounts accounts;
    @Inject CurrentUser user;

    /**
     * Refuses unless this is the own password. A wrong one counts as a failed sign-in and locks
     * like one; the password is kept nowhere.
     */
    public void confirm(String password) {
        long wait = accounts.minutesLocked(user.person().getNip().value());
        require(wait == 0, "identity.confirm.locked", wait);
        boolean own = password != null && accounts.isOwnPassword(password);
        require(own, "identity.confirm.wrong");
    }
}

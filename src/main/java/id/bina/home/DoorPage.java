package id.bina.home;

import id.bina.identity.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The address without a path: leads to the own start page, or to sign-in. */
@Named
@RequestScoped
public class DoorPage {
    @Inject CurrentUser user;

    public String open() {
        return user.isSignedIn()
                ? "/home/home?faces-redirect=true"
                : "/identity/login?faces-redirect=true";
    }
}

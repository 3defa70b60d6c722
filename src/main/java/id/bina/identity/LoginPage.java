package id.bina.identity;

import id.bina.shared.web.Notice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sign in and out. */
@Named
@RequestScoped
public class LoginPage {
    @Inject SecurityContext security;
    @Inject ExternalContext external;
    @Inject Accounts accounts;
    @Inject Devices devices;
    @Inject Notice notice;

    private String number;
    private String password;
    private String to;
    private boolean expired;
    private boolean remember;

    public void signIn() throws IOException {
        long wait = accounts.minutesLocked(number);
        if (wait > 0) {
            notice.error("identity.login.locked", wait);
            return;
        }
        var status =
                security.authenticate(
                        (HttpServletRequest) external.getRequest(),
                        (HttpServletResponse) external.getResponse(),
                        AuthenticationParameters.withParams()
                                .credential(new UsernamePasswordCredential(number, password))
                                .rememberMe(remember));
        if (status == AuthenticationStatus.SUCCESS) {
            external.redirect(external.getRequestContextPath() + safe(to));
        } else {
            notice.error("identity.login.wrong");
        }
    }

    public String signOut() {
        var request = (HttpServletRequest) external.getRequest();
        devices.forget(DeviceCookie.read(request));
        DeviceCookie.clear(request, (HttpServletResponse) external.getResponse());
        external.invalidateSession();
        return "/identity/login?faces-redirect=true";
    }

    /** Only a path of this portal; anything else leads to the start page. */
    static String safe(String path) {
        return path != null && path.matches("/[A-Za-z0-9][^\\\\\\s]*") && !path.contains("//")
                ? path
                : "/home/home";
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public boolean isExpired() {
        return expired;
    }

    public void setExpired(boolean expired) {
        this.expired = expired;
    }

    public boolean isRemember() {
        return remember;
    }

    public void setRemember(boolean remember) {
        this.remember = remember;
    }
}

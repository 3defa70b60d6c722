package id.bina.identity;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.web.Notice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Choose a new password: of one's own will, or because the old one expired. */
@Named
@RequestScoped
public class PasswordPage {
    @Inject Accounts accounts;
    @Inject Devices devices;
    @Inject CurrentUser user;
    @Inject Notice notice;
    @Inject HttpServletRequest request;

    private String current;
    private String fresh;
    private String repeated;

    public boolean isForced() {
        return user.person().isPasswordExpired();
    }

    public String change() {
        require(fresh.equals(repeated), "identity.password.different");
        accounts.changePassword(current, fresh).keepIn(request);
        devices.keep(DeviceCookie.read(request));
        notice.info("identity.password.changed");
        return "/identity/profile?faces-redirect=true";
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getFresh() {
        return fresh;
    }

    public void setFresh(String fresh) {
        this.fresh = fresh;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}

package id.bina.identity;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Choose a password by a one-time link. The token may also be typed from paper. */
@Named
@ViewScoped
public class ActivatePage implements Serializable {
    @Inject OneTimeLinks links;
    @Inject Notice notice;

    private String token;
    private String fresh;
    private String repeated;
    private LinkReader reader;

    /** Looks at the link; a used or expired one is said so. */
    public void open() {
        reader = token == null ? null : links.open(token).orElse(null);
        if (token != null && reader == null) {
            notice.error("identity.link.over");
        }
    }

    public String choose() {
        require(fresh.equals(repeated), "identity.password.different");
        links.choosePassword(token, fresh);
        notice.info("identity.activate.done");
        return "/identity/login?faces-redirect=true";
    }

    public LinkReader getReader() {
        return reader;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
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

package id.bina.identity;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Register the first admin by the link that the server printed at its start. */
@Named
@ViewScoped
public class SetupPage implements Serializable {
    @Inject OneTimeLinks links;
    @Inject OrgUnits units;
    @Inject Notice notice;

    private final PersonForm form = new PersonForm();
    private String token;
    private String fresh;
    private String repeated;
    private boolean open;

    public void look() {
        open = links.open(token).filter(r -> r.purpose() == OneTimeLink.Purpose.SETUP).isPresent();
        if (open) {
            units.named("BKPSDM").ifPresent(unit -> form.setUnitId(unit.getId()));
        } else {
            notice.error("identity.link.over");
        }
    }

    public String register() {
        require(fresh.equals(repeated), "identity.password.different");
        links.setUp(token, form.facts(), fresh);
        notice.info("identity.setup.done");
        return "/identity/login?faces-redirect=true";
    }

    public boolean isOpen() {
        return open;
    }

    public PersonForm getForm() {
        return form;
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

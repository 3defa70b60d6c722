package id.bina.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;

/** Says one sentence on the page that follows, also after a redirect. */
@ApplicationScoped
public class Notice {
    public void info(String key, Object... values) {
        add(FacesMessage.SEVERITY_INFO, Texts.of(key, values));
    }

    public void warn(String key, Object... values) {
        add(FacesMessage.SEVERITY_WARN, Texts.of(key, values));
    }

    public void error(String key, Object... values) {
        add(FacesMessage.SEVERITY_ERROR, Texts.of(key, values));
    }

    private static void add(Severity severity, String sentence) {
        var faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(severity, sentence, null));
    }
}

package id.bina.workshop;

import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Asking to be excused from a session. */
@Named
@ViewScoped
public class ExcusePage implements Serializable {
    @Inject Excuses excuses;
    @Inject Notice notice;

    private Long session;
    private SessionHead head;
    private String reason;

    public void open() {
        head = excuses.head(session);
    }

    public String ask() {
        excuses.ask(session, reason);
        notice.info("workshop.excuse.asked");
        return "/workshop/check-in?faces-redirect=true&s=" + session;
    }

    public Long getSession() {
        return session;
    }

    public void setSession(Long session) {
        this.session = session;
    }

    public SessionHead getHead() {
        return head;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

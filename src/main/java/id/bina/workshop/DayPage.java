package id.bina.workshop;

import id.bina.shared.files.PortalAddress;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The shell of the trainer's phone page; its script fetches codes and people. */
@Named
@ViewScoped
public class DayPage implements Serializable {
    @Inject RollCalls rollCalls;

    private Long session;
    private SessionHead head;

    public void open() {
        head = rollCalls.head(session);
    }

    /** Beginning of the address in the QR; the code follows. */
    public String getAddress() {
        return PortalAddress.get() + "/workshop/check-in?s=" + session + "&c=";
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
}

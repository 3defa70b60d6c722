package id.bina.workshop;

import id.bina.shared.web.Asked;
import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One cohort: what it is about, when and where, and the own seat in it. */
@Named
@ViewScoped
public class WorkshopPage implements Serializable {
    @Inject WorkshopOffers offers;
    @Inject Registrations registrations;
    @Inject Notice notice;

    private String id;
    private String reason;
    private transient WorkshopView view;

    public void open() {
        getView();
    }

    public WorkshopView getView() {
        if (view == null) {
            view = offers.view(Asked.id(id));
        }
        return view;
    }

    public String register() {
        registrations.register(Asked.id(id));
        view = null;
        notice.info("workshop.page.registered." + getView().state());
        return here();
    }

    public String accept() {
        registrations.acceptSeat(mine());
        return said("workshop.page.accepted");
    }

    /** Lets the offered seat, or the place in the queue, go. */
    public String letGo() {
        registrations.cancel(mine(), null);
        return said("workshop.page.letGone");
    }

    public String cancel() {
        registrations.cancel(mine(), reason);
        return said("workshop.page.cancelled");
    }

    private Long mine() {
        var registration = getView().registration();
        return registration == null ? null : registration.getId();
    }

    private String said(String key) {
        notice.info(key);
        return here();
    }

    private String here() {
        return "/workshop/workshop?faces-redirect=true&id=" + Asked.id(id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

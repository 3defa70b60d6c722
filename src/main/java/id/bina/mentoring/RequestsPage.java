package id.bina.mentoring;

import id.bina.shared.web.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a mentor is asked: one tap to accept or decline. */
@Named
@ViewScoped
public class RequestsPage implements Serializable {
    private static final String SELF = "/mentoring/requests?faces-redirect=true";

    @Inject RequestBook book;
    @Inject MentoringRequests requests;
    @Inject Notice notice;

    private List<AskedRow> asked;
    private List<AskedRow> answered;
    private final Map<Long, String> reasons = new HashMap<>();

    @PostConstruct
    void read() {
        asked = book.asked();
        answered = book.answered();
    }

    public String accept(Long id) {
        requests.accept(id);
        notice.info("mentoring.requests.accepted");
        return SELF;
    }

    public String decline(Long id) {
        requests.decline(id, reasons.get(id));
        notice.info("mentoring.requests.declined");
        return SELF;
    }

    public List<AskedRow> getAsked() {
        return asked;
    }

    public List<AskedRow> getAnswered() {
        return answered;
    }

    /** What the mentor writes to each mentee when declining. */
    public Map<Long, String> getReasons() {
        return reasons;
    }
}

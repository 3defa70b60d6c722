package id.bina.assessment;

import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The tries of one participant, and one more where the last one failed. */
@Named
@ViewScoped
public class TriesPage implements Serializable {
    @Inject Tries tries;
    @Inject Notice notice;

    private Long enrolment;
    private TryOwner owner;
    private String reason;
    private List<TryRow> rows;

    public void open() {
        rows = tries.of(enrolment);
        owner = tries.owner(enrolment);
    }

    public void grant(Long lesson) {
        tries.grant(enrolment, lesson, reason);
        notice.info("assessment.tries.granted");
        reason = null;
        open();
    }

    public Long getEnrolment() {
        return enrolment;
    }

    public void setEnrolment(Long enrolment) {
        this.enrolment = enrolment;
    }

    public TryOwner getOwner() {
        return owner;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public List<TryRow> getRows() {
        return rows;
    }
}

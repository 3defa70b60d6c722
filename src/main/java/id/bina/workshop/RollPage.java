package id.bina.workshop;

import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** The list of a session: decisions, signature, seal, corrections. */
@Named
@ViewScoped
public class RollPage implements Serializable {
    @Inject AttendanceLists lists;
    @Inject DayDecisions decisions;
    @Inject Notice notice;

    private Long session;
    private ListView list;
    private final Map<Long, String> reasons = new HashMap<>();
    private String reason;
    private Long person;
    private AttendanceStatus status;

    public void open() {
        list = lists.view(session);
    }

    public void claim(Long id, boolean accepted) {
        decisions.claim(id, accepted, reasons.get(id));
        done("workshop.roll.decided");
    }

    public void flag(Long id, boolean confirmed) {
        decisions.flag(id, confirmed, reasons.get(id));
        done("workshop.roll.decided");
    }

    public void excuse(Long id, boolean granted) {
        decisions.excuse(id, granted);
        done("workshop.roll.decided");
    }

    public void sign() {
        lists.sign(session);
        done("workshop.roll.signedNow");
    }

    public void reopen() {
        lists.reopen(session);
        done("workshop.roll.reopened");
    }

    public void seal() {
        lists.seal(session);
        done("workshop.roll.sealedNow");
    }

    public void correct() {
        lists.correct(session, person, status, reason);
        done("workshop.roll.corrected");
    }

    private void done(String key) {
        notice.info(key);
        reason = null;
        reasons.clear();
        open();
    }

    public AttendanceStatus[] getStatuses() {
        return AttendanceStatus.values();
    }

    public Long getSession() {
        return session;
    }

    public void setSession(Long session) {
        this.session = session;
    }

    public ListView getList() {
        return list;
    }

    /** What is said about each claim and flag, by its id. */
    public Map<Long, String> getReasons() {
        return reasons;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public AttendanceStatus getStatus() {
        return status;
    }

    public void setStatus(AttendanceStatus status) {
        this.status = status;
    }
}

package id.bina.mentoring;

import id.bina.shared.web.Asked;
import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Another time for a meeting. */
@Named
@ViewScoped
public class MovePage implements Serializable {
    @Inject MyMeetings meetings;
    @Inject MentoringSessions sessions;
    @Inject Notice notice;

    private String id;
    private SessionRow session;
    private AppointmentForm form;

    public void open() {
        session = meetings.row(Asked.id(id));
        form = AppointmentForm.of(session);
    }

    public String move() {
        sessions.move(session.id(), form.read());
        notice.info("mentoring.meetings.moved");
        return "/mentoring/meetings?faces-redirect=true";
    }

    public SessionRow getSession() {
        return session;
    }

    public AppointmentForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}

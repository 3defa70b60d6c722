package id.bina.mentoring;

import id.bina.shared.web.Asked;
import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One meeting: its record, the goals beside it, and for the mentor the confirmation. */
@Named
@ViewScoped
public class MeetingPage implements Serializable {
    @Inject MeetingViews meetings;
    @Inject GrowRecords records;
    @Inject MentoringSessions sessions;
    @Inject Notice notice;

    private String id;
    private transient MeetingView view;

    public void open() {
        getView();
    }

    public MeetingView getView() {
        if (view == null) {
            view = meetings.view(Asked.id(id));
        }
        return view;
    }

    public String confirm(String record) {
        records.confirm(Asked.id(record));
        return said("mentoring.meeting.confirmed");
    }

    public String giveBack(String record) {
        records.giveBack(Asked.id(record));
        return said("mentoring.meeting.givenBack");
    }

    public String agree() {
        sessions.confirm(Asked.id(id));
        return said("mentoring.meetings.agreed");
    }

    private String said(String key) {
        notice.info(key);
        return "/mentoring/meeting?faces-redirect=true&id=" + Asked.id(id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}

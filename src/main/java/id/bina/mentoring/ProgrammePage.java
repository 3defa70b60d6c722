package id.bina.mentoring;

import id.bina.shared.web.Asked;
import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One programme: its numbers, questions, agreements, meetings and openings. */
@Named
@ViewScoped
public class ProgrammePage implements Serializable {
    @Inject Programmes programmes;
    @Inject Intakes intakes;
    @Inject Notice notice;

    private String id;
    private Programme programme;
    private List<ProgrammeMeeting> meetings;
    private List<IntakeRow> openings;
    private IntakeForm opening = new IntakeForm();
    private int week = 1;
    private String meeting;

    public void open() {
        programme = programmes.programme(Asked.id(id));
        meetings = programmes.meetings(programme.getId());
        openings = intakes.rows(programme.getId());
    }

    public String save() {
        programmes.save(programme, meetings);
        notice.info("mentoring.programme.saved");
        return self();
    }

    public String addMeeting() {
        programmes.addMeeting(programme.getId(), week, meeting);
        notice.info("mentoring.programme.meetingAdded");
        return self();
    }

    public String toggle() {
        programmes.open(programme.getId(), !programme.isActive());
        notice.info("mentoring.programme.saved");
        return self();
    }

    public String openIntake() {
        Long intake =
                intakes.open(
                        programme.getId(),
                        opening.getName(),
                        opening.getJoinUntil(),
                        opening.getStartsOn(),
                        opening.getCircleSize());
        return "/mentoring/intake?faces-redirect=true&id=" + intake;
    }

    private String self() {
        return "/mentoring/programme?faces-redirect=true&id=" + programme.getId();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Programme getProgramme() {
        return programme;
    }

    public List<ProgrammeMeeting> getMeetings() {
        return meetings;
    }

    public List<IntakeRow> getOpenings() {
        return openings;
    }

    public IntakeForm getOpening() {
        return opening;
    }

    public int getWeek() {
        return week;
    }

    public void setWeek(int week) {
        this.week = week;
    }

    public String getMeeting() {
        return meeting;
    }

    public void setMeeting(String meeting) {
        this.meeting = meeting;
    }
}

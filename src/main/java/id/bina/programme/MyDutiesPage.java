package id.bina.programme;

import id.bina.shared.web.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What I must learn, until when, and why it is not complete. */
@Named
@ViewScoped
public class MyDutiesPage implements Serializable {
    @Inject MyDuties duties;
    @Inject Exemptions exemptions;
    @Inject Notice notice;

    private List<MyDuty> rows;
    private List<DutyPass> passes;
    private Long asked;
    private String reason;
    private LocalDate untilOn;

    @PostConstruct
    void open() {
        rows = duties.mine();
        passes = duties.passes();
    }

    public String begin(Long cycleId) {
        return "/learning/course?faces-redirect=true&id=" + duties.begin(cycleId);
    }

    /** Opens the form in which the person asks to be excused from this one. */
    public void choose(Long cycleId) {
        asked = cycleId;
    }

    public String ask() {
        exemptions.ask(asked, reason, untilOn);
        notice.info("programme.exemption.asked");
        return "/programme/my-duties?faces-redirect=true";
    }

    public List<MyDuty> getRows() {
        return rows;
    }

    public List<DutyPass> getPasses() {
        return passes;
    }

    public Long getAsked() {
        return asked;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getUntilOn() {
        return untilOn;
    }

    public void setUntilOn(LocalDate untilOn) {
        this.untilOn = untilOn;
    }
}

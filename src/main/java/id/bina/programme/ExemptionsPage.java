package id.bina.programme;

import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.shared.web.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Requests to be excused: read, decided, or asked for somebody of the unit. */
@Named
@ViewScoped
public class ExemptionsPage implements Serializable {
    @Inject Exemptions exemptions;
    @Inject CurrentUser user;
    @Inject Notice notice;

    private List<ExemptionRow> rows;
    private Long chosen;
    private String answer;
    private Long cycle;
    private String reason;
    private LocalDate untilOn;

    @PostConstruct
    void open() {
        rows = exemptions.rows();
    }

    public void choose(Long id) {
        chosen = id;
        answer = null;
    }

    public String decide(boolean granted) {
        exemptions.decide(chosen, granted, answer);
        notice.info(granted ? "programme.exemption.granted" : "programme.exemption.refused");
        return "/programme/exemptions?faces-redirect=true";
    }

    /** Asks for the person whose cycle the address names. */
    public String askFor() {
        exemptions.askFor(cycle, reason, untilOn);
        notice.info("programme.exemption.asked");
        return "/programme/exemptions?faces-redirect=true";
    }

    public boolean isDecidable(ExemptionRow row) {
        return row.decidableBy(user.id());
    }

    /** Whether the person who asks may open the list of the units. */
    public boolean isList() {
        return Stream.of(Roles.ADMIN, Roles.AUDITOR, Roles.HEAD, Roles.OFFICER).anyMatch(user::may);
    }

    public List<ExemptionRow> getRows() {
        return rows;
    }

    public Long getChosen() {
        return chosen;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public Long getCycle() {
        return cycle;
    }

    public void setCycle(Long cycle) {
        this.cycle = cycle;
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

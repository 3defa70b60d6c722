package id.bina.workshop;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;

/** What the personnel office says about a workshop; see {@link Workshop} for the meanings. */
public class WorkshopFacts implements Serializable {
    @NotBlank
    @Size(max = 160)
    private String title;

    @Size(max = 2000)
    private String summary;

    @Size(max = 4000)
    private String goals;

    @NotBlank
    @Size(max = 10)
    private String form = "KL07";

    @NotNull
    @DecimalMin("0")
    @DecimalMax("999")
    @Digits(integer = 3, fraction = 1)
    private BigDecimal jp;

    @Size(max = 160)
    private String duration;

    @Size(max = 1000)
    private String audience;

    @Size(max = 1000)
    private String prerequisites;

    @Size(max = 1000)
    private String certificateCondition;

    @Size(max = 1000)
    private String partner;

    @Valid private DayFacts day = new DayFacts();

    static WorkshopFacts of(Workshop workshop) {
        var facts = new WorkshopFacts();
        facts.title = workshop.getTitle();
        facts.summary = workshop.getSummary();
        facts.goals = workshop.getGoals();
        facts.form = workshop.getForm();
        facts.jp = workshop.getJp();
        facts.duration = workshop.getDuration();
        facts.audience = workshop.getAudience();
        facts.prerequisites = workshop.getPrerequisites();
        facts.certificateCondition = workshop.getCertificateCondition();
        facts.partner = workshop.getPartner();
        facts.day = DayFacts.of(workshop);
        return facts;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getGoals() {
        return goals;
    }

    public void setGoals(String goals) {
        this.goals = goals;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public BigDecimal getJp() {
        return jp;
    }

    public void setJp(BigDecimal jp) {
        this.jp = jp;
    }

    public String getDuration() {
        return duration;
    }

    public void setDuration(String duration) {
        this.duration = duration;
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    public String getPrerequisites() {
        return prerequisites;
    }

    public void setPrerequisites(String prerequisites) {
        this.prerequisites = prerequisites;
    }

    public String getCertificateCondition() {
        return certificateCondition;
    }

    public void setCertificateCondition(String certificateCondition) {
        this.certificateCondition = certificateCondition;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public DayFacts getDay() {
        return day;
    }
}

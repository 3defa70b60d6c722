package id.bina.catalogue;

import id.bina.shared.Persistent;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** What is said about a course: plain facts and texts that authors write. */
@MappedSuperclass
public abstract class CourseDescription extends Persistent {
    @NotBlank
    @Size(max = 160)
    private String title;

    @Size(max = 2000)
    private String summary;

    @Size(max = 2000)
    private String audience;

    @Size(max = 1000)
    private String prerequisites;

    /** Code of the form of learning (Peraturan LAN 10/2018), such as NKL03. */
    @Size(max = 10)
    private String form;

    /** Hours of learning (JP, 45 minutes each). */
    @NotNull
    @DecimalMin("0")
    private BigDecimal jp = BigDecimal.ZERO;

    /** Percent needed in the exam. */
    @Min(0)
    @Max(100)
    private int passMark = 75;

    /** One a line. */
    @Size(max = 4000)
    private String benefits;

    /** What a learner can do afterwards, one a line; printed on the certificate. */
    @Size(max = 4000)
    private String outcomes;

    /** Codes of competences with level, one a line. */
    @Size(max = 1000)
    private String competences;

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

    public int getPassMark() {
        return passMark;
    }

    public void setPassMark(int passMark) {
        this.passMark = passMark;
    }

    public String getBenefits() {
        return benefits;
    }

    public void setBenefits(String benefits) {
        this.benefits = benefits;
    }

    public String getOutcomes() {
        return outcomes;
    }

    public void setOutcomes(String outcomes) {
        this.outcomes = outcomes;
    }

    public String getCompetences() {
        return competences;
    }

    public void setCompetences(String competences) {
        this.competences = competences;
    }
}

package id.bina.catalogue;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** What an author says about a revision as a whole. Two are the same when every field is. */
public class CourseFacts implements Serializable {
    @NotBlank
    @Size(max = 160)
    private String title;

    @Size(max = 2000)
    private String summary;

    @Size(max = 2000)
    private String audience;

    @Size(max = 1000)
    private String prerequisites;

    @Size(max = 10)
    private String form;

    @NotNull
    @DecimalMin("0")
    @DecimalMax("999")
    @Digits(integer = 3, fraction = 1)
    private BigDecimal jp;

    @Min(0)
    @Max(100)
    private int passMark;

    @Size(max = 4000)
    private String benefits;

    @Size(max = 4000)
    private String outcomes;

    @Size(max = 1000)
    private String competences;

    static CourseFacts of(CourseRevision revision) {
        var facts = new CourseFacts();
        facts.title = revision.getTitle();
        facts.summary = revision.getSummary();
        facts.audience = revision.getAudience();
        facts.prerequisites = revision.getPrerequisites();
        facts.form = revision.getForm();
        facts.jp = revision.getJp();
        facts.passMark = revision.getPassMark();
        facts.benefits = revision.getBenefits();
        facts.outcomes = revision.getOutcomes();
        facts.competences = revision.getCompetences();
        return facts;
    }

    void into(CourseRevision draft) {
        draft.mustBeDraft();
        draft.setTitle(title.strip());
        draft.setSummary(summary);
        draft.setAudience(audience);
        draft.setPrerequisites(prerequisites);
        draft.setForm(form);
        draft.setJp(jp);
        draft.setPassMark(passMark);
        draft.setBenefits(benefits);
        draft.setOutcomes(outcomes);
        draft.setCompetences(competences);
    }

    boolean isSame(CourseFacts other) {
        return all().equals(other.all());
    }

    private List<Object> all() {
        return Arrays.asList(
                title,
                summary,
                audience,
                prerequisites,
                form,
                jp.stripTrailingZeros(),
                passMark,
                benefits,
                outcomes,
                competences);
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

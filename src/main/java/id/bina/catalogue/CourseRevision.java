package id.bina.catalogue;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.Persistent;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One state of a course's content. Mutable while it is the draft, immutable once published. */
@Entity
public class CourseRevision extends Persistent {
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Course course;

    private int number;
    private OffsetDateTime publishedAt;

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

    @OneToMany(mappedBy = "revision", cascade = CascadeType.ALL)
    @OrderBy("position, id")
    private List<CourseModule> modules = new ArrayList<>();

    protected CourseRevision() {}

    public CourseRevision(Course course, int number, String title) {
        this.course = course;
        this.number = number;
        this.title = title;
    }

    void freeze(OffsetDateTime now) {
        mustBeDraft();
        publishedAt = now;
    }

    /** Refuses when this revision is published, because somebody may have begun it. */
    public void mustBeDraft() {
        require(publishedAt == null, "catalogue.revision.published");
    }

    public boolean isDraft() {
        return publishedAt == null;
    }

    CourseModule addModule(String key, String moduleTitle) {
        mustBeDraft();
        var module = new CourseModule(this, key, moduleTitle, modules.size() + 1);
        modules.add(module);
        return module;
    }

    /** Takes the module with its lessons out of the outline; {@link #putBack} undoes it. */
    void takeOut(CourseModule module) {
        mustBeDraft();
        modules.remove(module);
        module.leave();
        renumber();
    }

    /** Puts a module that was taken out of this revision back where it was. */
    void putBack(CourseModule module) {
        mustBeDraft();
        require(getId().equals(module.getFormerRevision()), "catalogue.outline.notRemoved");
        module.comeBack(this);
        modules.add(Math.max(0, Math.min(module.getPosition() - 1, modules.size())), module);
        renumber();
    }

    /** Puts the module at this place, counted from 0; places outside are cut to the ends. */
    void moveModule(CourseModule module, int place) {
        mustBeDraft();
        if (modules.remove(module)) {
            modules.add(Math.max(0, Math.min(place, modules.size())), module);
        }
        renumber();
    }

    private void renumber() {
        for (int i = 0; i < modules.size(); i++) {
            modules.get(i).setPosition(i + 1);
        }
    }

    public List<CourseModule> getModules() {
        return Collections.unmodifiableList(modules);
    }

    /** All lessons in the order of the outline. */
    public List<Lesson> getLessons() {
        return modules.stream().flatMap(module -> module.getLessons().stream()).toList();
    }

    public Course getCourse() {
        return course;
    }

    public int getNumber() {
        return number;
    }

    public OffsetDateTime getPublishedAt() {
        return publishedAt;
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

package id.bina.certificate;

import id.bina.catalogue.CourseRevision;
import id.bina.learning.AwardEarned;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What was learned: as the revision read with which the person began, or as an award tells it. */
@Embeddable
public class Achievement implements Serializable {
    /** Null for an award. */
    private Long courseId;

    private Long revisionId;

    /** What was earned otherwise than by a course; null for a course. */
    @Enumerated(EnumType.STRING)
    private AwardEarned.Kind awardKind;

    /** Code of the form of learning of an award, such as KL07. */
    private String form;

    @NotBlank private String courseTitle;
    @NotNull private BigDecimal jp;
    private String outcomes;
    @NotNull private ModuleLine.Outline outline;
    @NotNull private LocalDate startedOn;
    @NotNull private LocalDate completedOn;
    private Integer mark;

    protected Achievement() {}

    Achievement(
            CourseRevision revision,
            ModuleLine.Outline outline,
            LocalDate startedOn,
            LocalDate completedOn,
            Integer mark) {
        this.courseId = revision.getCourse().getId();
        this.revisionId = revision.getId();
        this.courseTitle = revision.getTitle();
        this.jp = revision.getJp();
        this.outcomes = revision.getOutcomes();
        this.outline = outline;
        this.startedOn = startedOn;
        this.completedOn = completedOn;
        this.mark = mark;
    }

    /** What this award tells; its lines are what was done. */
    Achievement(AwardEarned award) {
        this.awardKind = award.kind();
        this.form = award.form();
        this.courseTitle = award.title();
        this.jp = award.jp();
        this.outcomes = String.join("\n", award.lines().stream().map(Achievement::line).toList());
        this.outline = new ModuleLine.Outline(List.of());
        this.startedOn = award.startedOn();
        this.completedOn = award.completedOn();
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    public CertificateKind getKind() {
        return awardKind == null
                ? CertificateKind.COURSE
                : CertificateKind.valueOf(awardKind.name());
    }

    /** Code of the form of learning, or null. */
    public String getForm() {
        return form;
    }

    public Long getCourseId() {
        return courseId;
    }

    public Long getRevisionId() {
        return revisionId;
    }

    public String getCourseTitle() {
        return courseTitle;
    }

    /** Hours of learning, 45 minutes each. */
    public BigDecimal getJp() {
        return jp;
    }

    /** What the course teaches, or what was done for an award; one line each. */
    public List<String> getOutcomes() {
        return outcomes == null
                ? List.of()
                : outcomes.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    public List<ModuleLine> getModules() {
        return outline.modules();
    }

    public LocalDate getStartedOn() {
        return startedOn;
    }

    public LocalDate getCompletedOn() {
        return completedOn;
    }

    /** Percent, or null when nothing was scored. */
    public Integer getMark() {
        return mark;
    }

    public Predicate getPredicate() {
        return Predicate.of(mark);
    }
}

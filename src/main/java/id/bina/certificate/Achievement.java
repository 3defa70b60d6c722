package id.bina.certificate;

import id.bina.catalogue.CourseRevision;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What was learned, as the revision read with which the person began. */
@Embeddable
public class Achievement implements Serializable {
    @NotNull private Long courseId;
    @NotNull private Long revisionId;
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

package id.bina.catalogue;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.Persistent;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Set;

/**
 * A course: its code, its state and its revisions. Born as a draft, published once or more often,
 * archived when it is no longer offered; whoever has begun may finish.
 */
@Entity
public class Course extends Persistent {
    public enum Status {
        DRAFT,
        PUBLISHED,
        ARCHIVED
    }

    /** Who may begin: everyone, or only those whom an admin enrols. */
    public enum Admission {
        OPEN,
        INVITATION
    }

    @NotBlank
    @Size(max = 40)
    private String code;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Status status = Status.DRAFT;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Admission admission = Admission.OPEN;

    /** Icon of the cover, one of the subset. */
    @NotBlank
    @Size(max = 30)
    private String icon = "book";

    @ManyToOne(fetch = FetchType.LAZY)
    private CourseRevision published;

    @ManyToOne(fetch = FetchType.LAZY)
    private CourseRevision draft;

    @ElementCollection
    @CollectionTable(name = "CourseTrainer", joinColumns = @JoinColumn(name = "course_id"))
    @Column(name = "person_id")
    private Set<Long> trainers = new HashSet<>();

    protected Course() {}

    public Course(String code) {
        require(code != null && code.matches("[A-Z0-9-]{2,40}"), "catalogue.course.badCode", code);
        this.code = code;
    }

    /** Begins a draft: the first one, or a copy of what is published. */
    void begin(CourseRevision revision) {
        require(draft == null, "catalogue.course.hasDraft");
        draft = revision;
    }

    /** Makes the draft what learners see from now on. */
    void publish(OffsetDateTime now) {
        require(draft != null, "catalogue.course.noDraft");
        require(status != Status.ARCHIVED, "catalogue.course.archived");
        draft.freeze(now);
        published = draft;
        draft = null;
        status = Status.PUBLISHED;
    }

    void discardDraft() {
        require(draft != null && published != null, "catalogue.course.noDraft");
        draft = null;
    }

    void archive() {
        require(status == Status.PUBLISHED, "catalogue.course.notPublished");
        status = Status.ARCHIVED;
    }

    void restore() {
        require(status == Status.ARCHIVED, "catalogue.course.notArchived");
        status = Status.PUBLISHED;
    }

    void assign(Long trainerId) {
        trainers.add(trainerId);
    }

    void unassign(Long trainerId) {
        trainers.remove(trainerId);
    }

    public boolean isTaughtBy(Long personId) {
        return trainers.contains(personId);
    }

    public Set<Long> getTrainers() {
        return Set.copyOf(trainers);
    }

    public String getCode() {
        return code;
    }

    public Status getStatus() {
        return status;
    }

    public Admission getAdmission() {
        return admission;
    }

    public void setAdmission(Admission admission) {
        this.admission = admission;
    }

    public String getIcon() {
        return icon;
    }

    public void setIcon(String icon) {
        this.icon = icon;
    }

    /** What learners see; null before the first publication. */
    public CourseRevision getPublished() {
        return published;
    }

    /** What authors edit; null when nothing is being changed. */
    public CourseRevision getDraft() {
        return draft;
    }

    /** The draft if there is one, otherwise the published revision. */
    public CourseRevision getLatest() {
        return draft != null ? draft : published;
    }
}

package id.bina.programme;

import static id.bina.shared.RuleViolation.require;

import id.bina.catalogue.Course;
import id.bina.shared.Persistent;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A course that people must pass, once or again and again. Binds nobody while it is a draft; a
 * change holds for cycles that begin after it.
 */
@Entity
public class Duty extends Persistent {
    public enum Status {
        DRAFT,
        ACTIVE,
        RETIRED
    }

    /** A window may not reach back before the pass it follows. */
    private static final int SHORTEST_MONTH = 28;

    @NotBlank
    @Size(max = 160)
    private String title;

    @NotBlank
    @Size(max = 300)
    private String legalBasis;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Course course;

    /** Shorter course that renews in time; after the end only the whole course does. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Course shortCourse;

    @NotNull @Embedded private DutyAudience audience;

    /** Days from becoming bound to the first due day. */
    private int dueDays;

    /** First due day of all who are bound before it; null when only the days count. */
    private LocalDate dueOn;

    /** How long a pass holds; null for ever. */
    private Integer validityMonths;

    /** Days before the end from which a renewal counts. */
    private int windowDays;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Status status = Status.DRAFT;

    protected Duty() {}

    Duty(DutyForm form, Course course, Course shortCourse, DutyAudience audience) {
        describe(form, course, shortCourse, audience);
    }

    final void describe(DutyForm form, Course whole, Course shorter, DutyAudience bound) {
        Integer months = form.getValidityMonths();
        require(status != Status.RETIRED, "programme.duty.retired");
        require(form.getDueDays() >= 1 && form.getDueDays() <= 730, "programme.duty.badDueDays");
        require(months == null || months >= 1 && months <= 120, "programme.duty.badValidity");
        require(
                months == null
                        || form.getWindowDays() >= 1
                                && form.getWindowDays() < months * SHORTEST_MONTH,
                "programme.duty.badWindow");
        require(shorter == null || months != null, "programme.duty.shortNeedsValidity");
        require(!whole.equals(shorter), "programme.duty.sameCourse");
        title = form.getTitle();
        legalBasis = form.getLegalBasis();
        course = whole;
        shortCourse = shorter;
        audience = bound;
        dueDays = form.getDueDays();
        dueOn = form.getDueOn();
        validityMonths = months;
        windowDays = months == null ? 0 : form.getWindowDays();
    }

    void activate() {
        require(status == Status.DRAFT, "programme.duty.notDraft");
        status = Status.ACTIVE;
    }

    void retire() {
        require(status == Status.ACTIVE, "programme.duty.notActive");
        status = Status.RETIRED;
    }

    /** The first due day of somebody who is bound from this day. */
    LocalDate firstDue(LocalDate boundOn) {
        return dueOn != null && dueOn.isAfter(boundOn) ? dueOn : boundOn.plusDays(dueDays);
    }

    boolean isActive() {
        return status == Status.ACTIVE;
    }

    public String getTitle() {
        return title;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public Course getCourse() {
        return course;
    }

    public Course getShortCourse() {
        return shortCourse;
    }

    public DutyAudience getAudience() {
        return audience;
    }

    public int getDueDays() {
        return dueDays;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public Integer getValidityMonths() {
        return validityMonths;
    }

    public int getWindowDays() {
        return windowDays;
    }

    public Status getStatus() {
        return status;
    }
}

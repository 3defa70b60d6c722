package id.bina.competence;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.Person;
import id.bina.shared.Persistent;
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
 * That a person reached a level on a day, and from what one knows it. What is written stays; a
 * later entry says what is true since. When the proof behind it is revoked it counts no more from
 * that day, and what was asked for a day before keeps its answer.
 */
@Entity
public class HeldLevel extends Persistent {
    /** From what one knows it. */
    public enum Source {
        COURSE,
        WORKSHOP,
        ASSESSMENT
    }

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Competence competence;

    private int level;

    @NotNull private LocalDate heldFrom;

    /** The last day on which it counts, or null. */
    private LocalDate untilOn;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Source source;

    /** The record behind it, as {@code Enrolment:12}; with the competence it is unique. */
    @NotBlank private String sourceKey;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person assessor;

    @Size(max = 500)
    private String reason;

    /** The first day on which it counts no more because its proof was revoked, or null. */
    private LocalDate takenOn;

    @Size(max = 500)
    private String takenBecause;

    protected HeldLevel() {}

    /** Learnt in an offer. */
    HeldLevel(
            Person person,
            CompetenceTarget target,
            Source source,
            String sourceKey,
            LocalDate day) {
        this.person = person;
        this.competence = target.getCompetence();
        this.level = target.getLevel();
        this.heldFrom = day;
        this.source = source;
        this.sourceKey = sourceKey;
    }

    /** Seen by somebody who may judge it. */
    HeldLevel(
            Person person,
            Competence competence,
            Person assessor,
            AssessmentForm form,
            LocalDate day) {
        require(
                form.getLevel() >= 0 && form.getLevel() <= Competence.HIGHEST,
                "competence.assess.badLevel");
        require(
                form.getReason() != null && form.getReason().strip().length() >= 10,
                "competence.assess.noReason");
        require(
                form.getUntilOn() == null || form.getUntilOn().isAfter(day),
                "competence.assess.badEnd");
        this.person = person;
        this.competence = competence;
        this.level = form.getLevel();
        this.heldFrom = day;
        this.untilOn = form.getUntilOn();
        this.source = Source.ASSESSMENT;
        this.sourceKey = "Assessment:" + java.util.UUID.randomUUID();
        this.assessor = assessor;
        this.reason = form.getReason().strip();
    }

    /** Its proof was revoked, for this reason. */
    void take(LocalDate day, String why) {
        require(takenOn == null, "competence.held.taken");
        takenOn = day;
        takenBecause = why;
    }

    public Person getPerson() {
        return person;
    }

    public Competence getCompetence() {
        return competence;
    }

    public int getLevel() {
        return level;
    }

    public LocalDate getHeldFrom() {
        return heldFrom;
    }

    public LocalDate getUntilOn() {
        return untilOn;
    }

    public Source getSource() {
        return source;
    }

    public String getReason() {
        return reason;
    }

    public LocalDate getTakenOn() {
        return takenOn;
    }

    public String getTakenBecause() {
        return takenBecause;
    }

    /** As the rules read it. */
    HeldFact fact() {
        return new HeldFact(
                person.getId(),
                competence.getId(),
                level,
                heldFrom,
                untilOn,
                takenOn,
                source,
                getId());
    }
}

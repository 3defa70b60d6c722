package id.bina.competence;

import static id.bina.shared.RuleViolation.require;

import id.bina.catalogue.Course;
import id.bina.shared.Persistent;
import id.bina.workshop.Workshop;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;

/** The level to which an offer, either a course or a workshop, teaches a competence. */
@Entity
public class CompetenceTarget extends Persistent {
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Competence competence;

    private int level;

    @ManyToOne(fetch = FetchType.LAZY)
    private Course course;

    @ManyToOne(fetch = FetchType.LAZY)
    private Workshop workshop;

    protected CompetenceTarget() {}

    CompetenceTarget(Competence competence, int level, Course course, Workshop workshop) {
        require(level >= 1 && level <= Competence.HIGHEST, "competence.framework.badLevel");
        this.competence = competence;
        this.level = level;
        this.course = course;
        this.workshop = workshop;
    }

    public Competence getCompetence() {
        return competence;
    }

    public int getLevel() {
        return level;
    }
}

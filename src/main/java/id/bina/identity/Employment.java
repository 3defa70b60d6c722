package id.bina.identity;

import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * How a person was employed from one day to another: type, grade, position, unit and superior. The
 * periods of a person follow each other without gap or overlap; the one without an end is the last
 * known. A period that is over is never changed, so what is asked as of a day keeps its answer;
 * {@link Person} holds the values of today.
 */
@Entity
public class Employment extends Persistent {
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @NotNull
    @Enumerated(EnumType.STRING)
    private EmploymentType employmentType;

    private String grade;
    private String position;

    @Enumerated(EnumType.STRING)
    private PositionLevel level;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private OrgUnit unit;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person superior;

    @NotNull private LocalDate validFrom;

    /** The last day, or null. */
    private LocalDate validTo;

    /** Number of the decision behind it, or null. */
    private String decree;

    /** The day it was written down; null for what was there before periods were kept. */
    private LocalDate recordedOn;

    protected Employment() {}

    /** As the file of the person says now. */
    Employment(Person person, LocalDate from, LocalDate recordedOn) {
        this.person = person;
        this.validFrom = from;
        this.recordedOn = recordedOn;
        read();
    }

    /**
     * The first period of a person: from the month of the appointment that the number names, for a
     * PPPK from January of the year of the agreement; never after today.
     */
    static Employment first(Person person, LocalDate today) {
        var appointed = person.getNip().appointed(person.getEmploymentType());
        return new Employment(person, appointed.isAfter(today) ? today : appointed, today);
    }

    /**
     * Follows the file, which says something else since today: what began before ends yesterday and
     * is left as it was; what began today is today's own.
     *
     * @return the new period, or empty if this one took the change over
     */
    Optional<Employment> follow(LocalDate today) {
        if (!validFrom.isBefore(today) || lacksOnlySuperior(today)) {
            read();
            return Optional.empty();
        }
        validTo = today.minusDays(1);
        return Optional.of(new Employment(person, today, today));
    }

    /** The superior is named right after the registration: a part of it, not a change. */
    private boolean lacksOnlySuperior(LocalDate today) {
        return today.equals(recordedOn) && superior == null && saysButSuperior();
    }

    /** Whether the file says today what this period says. */
    boolean holds() {
        return saysButSuperior() && Objects.equals(superior, person.getSuperior());
    }

    private boolean saysButSuperior() {
        return employmentType == person.getEmploymentType()
                && Objects.equals(grade, person.getGrade())
                && Objects.equals(position, person.getPosition())
                && level == person.getLevel()
                && unit.equals(person.getUnit());
    }

    void by(String number) {
        decree = number;
    }

    private void read() {
        employmentType = person.getEmploymentType();
        grade = person.getGrade();
        position = person.getPosition();
        level = person.getLevel();
        unit = person.getUnit();
        superior = person.getSuperior();
    }

    public Person getPerson() {
        return person;
    }

    public EmploymentType getEmploymentType() {
        return employmentType;
    }

    public String getGrade() {
        return grade;
    }

    public String getPosition() {
        return position;
    }

    /** Level of the position, or null while the file does not say it. */
    public PositionLevel getLevel() {
        return level;
    }

    public OrgUnit getUnit() {
        return unit;
    }

    public Person getSuperior() {
        return superior;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public String getDecree() {
        return decree;
    }
}

package id.bina.identity;

import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

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

    protected Employment() {}

    /** As the file of the person says now. */
    Employment(Person person, LocalDate from) {
        this.person = person;
        this.validFrom = from;
        read();
    }

    /** Takes over what the file says now; for a period that began no earlier than today. */
    final void read() {
        employmentType = person.getEmploymentType();
        grade = person.getGrade();
        position = person.getPosition();
        level = person.getLevel();
        unit = person.getUnit();
        superior = person.getSuperior();
    }

    void end(LocalDate lastDay) {
        validTo = lastDay;
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

package id.bina.identity;

import static id.bina.shared.RuleViolation.require;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** How and as what a person is employed today; {@link Employment} knows the days before. */
@MappedSuperclass
public abstract class PersonPost extends PersonAccount {
    @NotNull
    @Enumerated(EnumType.STRING)
    private EmploymentType employmentType;

    /** III/a for PNS, IX for PPPK; see {@link Grade}. */
    @Size(max = 10)
    private String grade;

    @Size(max = 120)
    private String position;

    @Enumerated(EnumType.STRING)
    private PositionLevel level;

    private LocalDate contractFrom;
    private LocalDate contractTo;

    final void setEmploymentType(EmploymentType employmentType) {
        this.employmentType = employmentType;
    }

    final void take(PersonFacts facts) {
        var from = facts.contractFrom();
        var to = facts.contractTo();
        require(from == null || to == null || !to.isBefore(from), "identity.person.contractEnds");
        require(
                facts.employmentType().isContract() || from == null && to == null,
                "identity.person.contractOnly");
        employmentType = facts.employmentType();
        grade = facts.grade();
        position = facts.position();
        level = facts.level();
        contractFrom = from;
        contractTo = to;
    }

    public EmploymentType getEmploymentType() {
        return employmentType;
    }

    public String getGrade() {
        return grade;
    }

    public void setGrade(String grade) {
        this.grade = grade;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    /** Level of the position, or null while the file does not say it. */
    public PositionLevel getLevel() {
        return level;
    }

    /** First day of the agreement of a PPPK, or null while unknown and for PNS. */
    public LocalDate getContractFrom() {
        return contractFrom;
    }

    /** Last day of the agreement of a PPPK, or null while unknown and for PNS. */
    public LocalDate getContractTo() {
        return contractTo;
    }
}

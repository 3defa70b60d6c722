package id.bina.identity;

import java.io.Serializable;
import java.time.LocalDate;

/** A move while somebody fills it in; begins with what the file says today. */
public class MoveForm implements Serializable {
    private EmploymentType employmentType;
    private String grade;
    private String position;
    private PositionLevel level;
    private Long unitId;
    private String superior;
    private LocalDate effectiveOn;
    private String decree;
    private String reason;

    MoveForm(Person person, LocalDate today) {
        employmentType = person.getEmploymentType();
        grade = person.getGrade();
        position = person.getPosition();
        level = person.getLevel();
        unitId = person.getUnit().getId();
        superior = person.getSuperior() == null ? null : person.getSuperior().getNip().grouped();
        effectiveOn = today;
    }

    MoveWish wish() {
        return new MoveWish(
                employmentType,
                grade,
                position,
                level,
                unitId,
                superior == null || superior.isBlank() ? null : Nip.of(superior),
                effectiveOn,
                decree,
                reason);
    }

    public EmploymentType getEmploymentType() {
        return employmentType;
    }

    public void setEmploymentType(EmploymentType employmentType) {
        this.employmentType = employmentType;
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

    public PositionLevel getLevel() {
        return level;
    }

    public void setLevel(PositionLevel level) {
        this.level = level;
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }

    public String getSuperior() {
        return superior;
    }

    public void setSuperior(String superior) {
        this.superior = superior;
    }

    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }

    public String getDecree() {
        return decree;
    }

    public void setDecree(String decree) {
        this.decree = decree;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

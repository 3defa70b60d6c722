package id.bina.identity;

import java.io.Serializable;
import java.time.LocalDate;

/** The facts of a person while somebody types them. */
public class PersonForm implements Serializable {
    private String nip;
    private String name;
    private String titlePrefix;
    private String titleSuffix;
    private EmploymentType employmentType = EmploymentType.PNS;
    private String grade;
    private String position;
    private PositionLevel level;
    private LocalDate contractFrom;
    private LocalDate contractTo;
    private Long unitId;
    private String email;
    private String superior;

    public PersonForm() {}

    PersonForm(Person person) {
        nip = person.getNip().grouped();
        name = person.getName();
        titlePrefix = person.getTitlePrefix();
        titleSuffix = person.getTitleSuffix();
        employmentType = person.getEmploymentType();
        grade = person.getGrade();
        position = person.getPosition();
        level = person.getLevel();
        contractFrom = person.getContractFrom();
        contractTo = person.getContractTo();
        unitId = person.getUnit().getId();
        email = person.getEmail();
        superior = person.getSuperior() == null ? null : person.getSuperior().getNip().grouped();
    }

    PersonFacts facts() {
        return new PersonFacts(
                Nip.of(nip),
                name,
                titlePrefix,
                titleSuffix,
                employmentType,
                grade,
                position,
                level,
                contractFrom,
                contractTo,
                unitId);
    }

    PersonContact contact() {
        return PersonContact.of(email, superior);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getSuperior() {
        return superior;
    }

    public void setSuperior(String superior) {
        this.superior = superior;
    }

    public String getNip() {
        return nip;
    }

    public void setNip(String nip) {
        this.nip = nip;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTitlePrefix() {
        return titlePrefix;
    }

    public void setTitlePrefix(String titlePrefix) {
        this.titlePrefix = titlePrefix;
    }

    public String getTitleSuffix() {
        return titleSuffix;
    }

    public void setTitleSuffix(String titleSuffix) {
        this.titleSuffix = titleSuffix;
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

    public LocalDate getContractFrom() {
        return contractFrom;
    }

    public void setContractFrom(LocalDate contractFrom) {
        this.contractFrom = contractFrom;
    }

    public LocalDate getContractTo() {
        return contractTo;
    }

    public void setContractTo(LocalDate contractTo) {
        this.contractTo = contractTo;
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }
}

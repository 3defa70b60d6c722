package id.bina.learning;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.OrgUnits;
import id.bina.identity.People;
import id.bina.identity.PersonRow;
import id.bina.identity.UnitOption;
import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Puts people into a course: one, many by number, or a whole unit. */
@Named
@ViewScoped
public class EnrolPage implements Serializable {
    private static final int FOUND = 12;

    @Inject Participants participants;
    @Inject Enrolments enrolments;
    @Inject EnrolmentOffice office;
    @Inject People people;
    @Inject OrgUnits orgUnits;
    @Inject Notice notice;

    private Long course;
    private ParticipantCounts counts;
    private Long personId;
    private String numbers;
    private String unitPath;
    private LocalDate dueOn;
    private List<UnitOption> units;

    public void open() {
        counts = participants.counts(course);
        units = orgUnits.options();
    }

    public List<PersonRow> search(String query) {
        return people.search(query, null, FOUND);
    }

    public String enrolOne() {
        require(personId != null, "learning.enrol.nobody");
        return said(enrolments.enrolAll(course, List.of(personId), dueOn));
    }

    public String enrolMany() {
        return said(office.enrolNumbers(course, numbers, dueOn));
    }

    public String enrolUnit() {
        require(unitPath != null, "learning.enrol.noUnit");
        return said(office.enrolUnit(course, unitPath, dueOn));
    }

    private String said(int begun) {
        notice.info("learning.enrol.done", begun);
        return "/learning/enrolments?faces-redirect=true&course=" + course;
    }

    public Long getCourse() {
        return course;
    }

    public void setCourse(Long course) {
        this.course = course;
    }

    public ParticipantCounts getCounts() {
        return counts;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public String getNumbers() {
        return numbers;
    }

    public void setNumbers(String numbers) {
        this.numbers = numbers;
    }

    public String getUnitPath() {
        return unitPath;
    }

    public void setUnitPath(String unitPath) {
        this.unitPath = unitPath;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public List<UnitOption> getUnits() {
        return units;
    }
}

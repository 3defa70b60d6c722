package id.bina.programme;

import id.bina.identity.EmploymentType;
import id.bina.identity.PositionLevel;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What an admin fills in about a duty. */
public class DutyForm implements Serializable {
    @NotBlank
    @Size(max = 160)
    private String title;

    @NotBlank
    @Size(max = 300)
    private String legalBasis;

    @NotNull private Long courseId;
    private Long shortCourseId;
    private List<EmploymentType> types = new ArrayList<>();
    private List<PositionLevel> levels = new ArrayList<>();
    private String words;
    private Long unitId;
    private int dueDays = 30;
    private LocalDate dueOn;
    private Integer validityMonths = 12;
    private int windowDays = 60;

    /** As the duty says now. */
    static DutyForm of(Duty duty) {
        var form = new DutyForm();
        var audience = duty.getAudience();
        form.title = duty.getTitle();
        form.legalBasis = duty.getLegalBasis();
        form.courseId = duty.getCourse().getId();
        form.shortCourseId = duty.getShortCourse() == null ? null : duty.getShortCourse().getId();
        form.types = new ArrayList<>(audience.getTypes());
        form.levels = new ArrayList<>(audience.getLevels());
        form.words = audience.getWords();
        form.unitId = audience.getUnit() == null ? null : audience.getUnit().getId();
        form.dueDays = duty.getDueDays();
        form.dueOn = duty.getDueOn();
        form.validityMonths = duty.getValidityMonths();
        form.windowDays = duty.getWindowDays();
        return form;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(String legalBasis) {
        this.legalBasis = legalBasis;
    }

    public Long getCourseId() {
        return courseId;
    }

    public void setCourseId(Long courseId) {
        this.courseId = courseId;
    }

    public Long getShortCourseId() {
        return shortCourseId;
    }

    public void setShortCourseId(Long shortCourseId) {
        this.shortCourseId = shortCourseId;
    }

    public List<EmploymentType> getTypes() {
        return types;
    }

    public void setTypes(List<EmploymentType> types) {
        this.types = types;
    }

    public List<PositionLevel> getLevels() {
        return levels;
    }

    public void setLevels(List<PositionLevel> levels) {
        this.levels = levels;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }

    public int getDueDays() {
        return dueDays;
    }

    public void setDueDays(int dueDays) {
        this.dueDays = dueDays;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public Integer getValidityMonths() {
        return validityMonths;
    }

    public void setValidityMonths(Integer validityMonths) {
        this.validityMonths = validityMonths;
    }

    public int getWindowDays() {
        return windowDays;
    }

    public void setWindowDays(int windowDays) {
        this.windowDays = windowDays;
    }
}

package id.bina.identity;

import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The closed days of a year: add one, take over the list of the yearly decree, remove one. */
@Named
@ViewScoped
public class HolidaysPage implements Serializable {
    @Inject Holidays holidays;
    @Inject Notice notice;
    @Inject Clock clock;

    private Integer year;
    private List<Holiday> rows;
    private LocalDate day;
    private String name;
    private Holiday.Kind kind = Holiday.Kind.NATIONAL;
    private String list;

    public void open() {
        if (year == null || year < 2000 || year > 2100) {
            year = LocalDate.now(clock).getYear();
        }
        rows = holidays.of(year);
    }

    public String add() {
        holidays.add(new HolidayLine(day, name, kind));
        notice.info("identity.holiday.added", name);
        return "/identity/holidays?faces-redirect=true&year=" + day.getYear();
    }

    public String take() {
        notice.info("identity.holiday.taken", holidays.addAll(HolidayLine.read(list)));
        return "/identity/holidays?faces-redirect=true&year=" + year;
    }

    public void remove(Holiday holiday) {
        holidays.remove(holiday.getId());
        notice.info("identity.holiday.removed", holiday.getName());
        open();
    }

    public List<Holiday> getRows() {
        return rows;
    }

    public List<Holiday.Kind> getKinds() {
        return Arrays.asList(Holiday.Kind.values());
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Holiday.Kind getKind() {
        return kind;
    }

    public void setKind(Holiday.Kind kind) {
        this.kind = kind;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }
}

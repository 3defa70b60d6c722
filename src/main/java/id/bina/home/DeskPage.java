package id.bina.home;

import id.bina.certificate.CertificateFilter;
import id.bina.certificate.CertificateRecords;
import id.bina.certificate.CertificateRow;
import id.bina.hours.ForecastUnit;
import id.bina.hours.HoursForecasts;
import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.programme.Compliance;
import id.bina.programme.Light;
import id.bina.programme.UnitLights;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What needs me today, by what I may do here. */
@Named
@ViewScoped
public class DeskPage implements Serializable {
    private static final int RECENT = 8;

    @Inject Desks desks;
    @Inject CertificateRecords certificates;
    @Inject HoursForecasts forecasts;
    @Inject Compliance compliance;
    @Inject CurrentUser user;
    @Inject Clock clock;

    private AdminTasks tasks;
    private List<CourseCare> courses = List.of();
    private OwnUnit unit;
    private List<UnitPerson> people = List.of();
    private ForecastUnit hours;
    private UnitLights duties;
    private List<CertificateRow> recent = List.of();

    /** Refused to whoever only learns. */
    public void open() {
        boolean admin = user.may(Roles.ADMIN);
        boolean auditor = user.may(Roles.AUDITOR);
        boolean trainer = user.may(Roles.TRAINER);
        boolean ofUnit = user.may(Roles.HEAD) || user.may(Roles.OFFICER);
        if (!user.isStaff()) {
            throw new EJBAccessException("the desk is for those who work here");
        }
        tasks = admin ? desks.admin() : null;
        courses = admin || trainer ? desks.courses() : List.of();
        if (ofUnit) {
            unit = desks.ownUnit();
            people = desks.ownPeople();
            hours = forecasts.of(user.unit().getId(), LocalDate.now(clock)).total();
            duties = compliance.total(user.unit().getPath(), LocalDate.now(clock));
        }
        recent =
                auditor || admin
                        ? certificates.rows(new CertificateFilter(), 0, RECENT, null, true)
                        : List.of();
    }

    public AdminTasks getTasks() {
        return tasks;
    }

    public List<CourseCare> getCourses() {
        return courses;
    }

    public OwnUnit getUnit() {
        return unit;
    }

    public List<UnitPerson> getPeople() {
        return people;
    }

    /** Who of the unit will reach the hours of the year. */
    public ForecastUnit getHours() {
        return hours;
    }

    /** How the unit stands in its mandatory courses. */
    public UnitLights getDuties() {
        return duties;
    }

    public long getLateDuties() {
        return duties.count(Light.RED);
    }

    public List<CertificateRow> getRecent() {
        return recent;
    }
}

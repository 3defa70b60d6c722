package id.bina.home;

import id.bina.certificate.CertificateFilter;
import id.bina.certificate.CertificateRecords;
import id.bina.certificate.CertificateRow;
import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What needs me today, by what I may do here. */
@Named
@ViewScoped
public class DeskPage implements Serializable {
    private static final int RECENT = 8;

    @Inject Desks desks;
    @Inject CertificateRecords certificates;
    @Inject CurrentUser user;

    private AdminTasks tasks;
    private List<CourseCare> courses = List.of();
    private OwnUnit unit;
    private List<UnitPerson> people = List.of();
    private List<CertificateRow> recent = List.of();

    /** Refused to whoever only learns. */
    public void open() {
        boolean admin = user.may(Roles.ADMIN);
        boolean head = user.may(Roles.HEAD);
        boolean auditor = user.may(Roles.AUDITOR);
        boolean trainer = user.may(Roles.TRAINER);
        if (!admin && !head && !auditor && !trainer) {
            throw new EJBAccessException("the desk is for those who work here");
        }
        tasks = admin ? desks.admin() : null;
        courses = admin || trainer ? desks.courses() : List.of();
        unit = head ? desks.ownUnit() : null;
        people = head ? desks.ownPeople() : List.of();
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

    public List<CertificateRow> getRecent() {
        return recent;
    }
}

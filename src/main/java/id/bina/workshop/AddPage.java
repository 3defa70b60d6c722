package id.bina.workshop;

import id.bina.identity.OrgUnits;
import id.bina.identity.UnitOption;
import id.bina.shared.web.Asked;
import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Adds people to a cohort by their numbers or by unit. */
@Named
@ViewScoped
public class AddPage implements Serializable {
    @Inject RegistrationOffice office;
    @Inject Cohorts cohorts;
    @Inject OrgUnits orgUnits;
    @Inject Notice notice;

    private String cohort;
    private Cohort of;
    private String numbers;
    private String unitPath;
    private String agreed;
    private List<UnitOption> units;

    public void open() {
        office.targets(null); // refuses whoever may not add
        of = cohorts.find(Asked.id(cohort));
        units = orgUnits.options();
    }

    public String addNumbers() {
        return done(office.addNumbers(of.getId(), numbers, agreed));
    }

    public String addUnit() {
        return done(office.addUnit(of.getId(), unitPath, agreed));
    }

    private String done(int begun) {
        notice.info("workshop.people.added", begun);
        return "/workshop/participants?faces-redirect=true&cohort=" + of.getId();
    }

    public String getCohort() {
        return cohort;
    }

    public void setCohort(String cohort) {
        this.cohort = cohort;
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

    public String getAgreed() {
        return agreed;
    }

    public void setAgreed(String agreed) {
        this.agreed = agreed;
    }

    public Cohort getOf() {
        return of;
    }

    public List<UnitOption> getUnits() {
        return units;
    }
}

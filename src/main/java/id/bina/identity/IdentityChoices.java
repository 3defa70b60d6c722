package id.bina.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** What select boxes of people and units offer. */
@Named
@RequestScoped
public class IdentityChoices {
    @Inject OrgUnits orgUnits;
    @Inject Grades grades;
    @Inject Keeping keeping;

    private List<UnitOption> units;

    public List<UnitOption> getUnits() {
        if (units == null) {
            units = orgUnits.options();
        }
        return units;
    }

    /** The units whose files the person who asks may keep. */
    public List<UnitOption> getKeptUnits() {
        String path = keeping.path();
        return getUnits().stream().filter(unit -> unit.path().startsWith(path)).toList();
    }

    /** Grades of this kind of employment. */
    public List<Grade> grades(EmploymentType type) {
        return grades.all(type != null && type.isContract());
    }

    public List<EmploymentType> getEmploymentTypes() {
        return Arrays.asList(EmploymentType.values());
    }

    public List<PositionLevel> getPositionLevels() {
        return Arrays.asList(PositionLevel.values());
    }

    public List<OrgUnit.Kind> getUnitKinds() {
        return Arrays.asList(OrgUnit.Kind.values());
    }

    public List<PersonState> getStates() {
        return Arrays.asList(PersonState.values());
    }

    public List<String> getRoles() {
        return Roles.ALL;
    }
}

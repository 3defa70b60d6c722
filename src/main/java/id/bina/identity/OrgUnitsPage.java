package id.bina.identity;

import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The tree of units: add, rename, end. */
@Named
@ViewScoped
public class OrgUnitsPage implements Serializable {
    @Inject OrgUnits units;
    @Inject Notice notice;
    @Inject Clock clock;

    private List<UnitRow> rows;
    private Long id;
    private String code;
    private String name;
    private String shortName;
    private OrgUnit.Kind kind = OrgUnit.Kind.SECTION;
    private Long parentId;
    private LocalDate lastDay;
    private Long newParentId;

    public void open() {
        rows = units.rows();
    }

    /** Fills the form with a unit that is there. */
    public void edit(UnitRow row) {
        id = row.id();
        code = row.code();
        name = row.name();
        shortName = row.shortName();
        lastDay = LocalDate.now(clock);
        newParentId = null;
    }

    public String add() {
        units.add(code, name, shortName, kind, parentId);
        return done("identity.unit.added");
    }

    public String rename() {
        units.rename(id, name, shortName);
        return done("identity.unit.renamed");
    }

    public String move() {
        id = units.moveUnder(id, newParentId);
        return done("identity.unit.moved");
    }

    public String end() {
        units.end(id, lastDay);
        return done("identity.unit.ended");
    }

    private String done(String key) {
        notice.info(key, name);
        return "/identity/org-units?faces-redirect=true";
    }

    public List<UnitRow> getRows() {
        return rows;
    }

    public Long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    public OrgUnit.Kind getKind() {
        return kind;
    }

    public void setKind(OrgUnit.Kind kind) {
        this.kind = kind;
    }

    public Long getParentId() {
        return parentId;
    }

    public void setParentId(Long parentId) {
        this.parentId = parentId;
    }

    public Long getNewParentId() {
        return newParentId;
    }

    public void setNewParentId(Long newParentId) {
        this.newParentId = newParentId;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}

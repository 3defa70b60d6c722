package id.bina.programme;

import id.bina.identity.CurrentUser;
import id.bina.identity.OrgUnits;
import id.bina.identity.Roles;
import id.bina.identity.UnitOption;
import id.bina.shared.web.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.omnifaces.util.Faces;

/** The traffic lights of the units and their people as of a day. */
@Named
@ViewScoped
public class CompliancePage implements Serializable {
    @Inject Compliance compliance;
    @Inject ComplianceExport export;
    @Inject OrgUnits orgUnits;
    @Inject CurrentUser user;
    @Inject Clock clock;

    private String asked;
    private LocalDate asOf;
    private Long duty;
    private String unitPath;
    private String text;
    private Light light;
    private List<UnitOption> units;
    private List<DutyChoice> duties;
    private List<UnitLights> lights;
    private UnitLights total;
    private LazyRows<ComplianceRow> rows;

    public void open() {
        asOf = day(asked);
        units = orgUnits.options();
        duties = compliance.duties();
        search();
    }

    private LocalDate day(String typed) {
        try {
            return typed == null || typed.isBlank() ? LocalDate.now(clock) : LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            return LocalDate.now(clock); // an address somebody typed
        }
    }

    public void search() {
        if (asOf == null) {
            asOf = LocalDate.now(clock);
        }
        var filter = filter();
        lights = compliance.units(filter);
        total = new UnitLights("", "");
        for (var unit : lights) {
            for (var one : Light.values()) {
                total.add(one, unit.count(one));
            }
        }
        rows =
                new LazyRows<>(
                        () -> compliance.count(filter),
                        (first, size, sort, up) -> compliance.rows(filter, first, size, sort, up),
                        ComplianceRow::cycleId);
    }

    /** Shows only this light, or all again. */
    public void show(Light one) {
        light = light == one ? null : one;
        search();
    }

    public void download(String format) throws IOException {
        var filter = filter();
        boolean numbers = user.may(Roles.ADMIN) || user.may(Roles.AUDITOR);
        String name = "pelatihan-wajib-" + filter.asOf() + "." + format;
        Faces.sendFile(name, true, out -> export.write(format, filter, numbers, out));
    }

    private ComplianceFilter filter() {
        return new ComplianceFilter(asOf, duty, unitPath, text, light);
    }

    public Light[] getColours() {
        return Light.values();
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public LocalDate getAsOf() {
        return asOf;
    }

    public void setAsOf(LocalDate asOf) {
        this.asOf = asOf;
    }

    public Long getDuty() {
        return duty;
    }

    public void setDuty(Long duty) {
        this.duty = duty;
    }

    public String getUnitPath() {
        return unitPath;
    }

    public void setUnitPath(String unitPath) {
        this.unitPath = unitPath;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Light getLight() {
        return light;
    }

    public void setLight(Light light) {
        this.light = light;
    }

    public List<UnitOption> getUnits() {
        return units;
    }

    public List<DutyChoice> getDuties() {
        return duties;
    }

    public List<UnitLights> getLights() {
        return lights;
    }

    public UnitLights getTotal() {
        return total;
    }

    public LazyRows<ComplianceRow> getRows() {
        return rows;
    }
}

package id.bina.workshop;

import id.bina.identity.CurrentUser;
import id.bina.identity.OrgUnits;
import id.bina.identity.Roles;
import id.bina.identity.UnitOption;
import id.bina.shared.web.Asked;
import id.bina.shared.web.LazyRows;
import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.omnifaces.util.Faces;

/** The people of one cohort: find, add, decide on behalf, move, take along as a file. */
@Named("workshopParticipantsPage")
@ViewScoped
public class ParticipantsPage implements Serializable {
    @Inject Cohorts cohorts;
    @Inject WorkshopSeats seats;
    @Inject RegistrationOffice office;
    @Inject SeatsExport export;
    @Inject OrgUnits orgUnits;
    @Inject CurrentUser user;
    @Inject Clock clock;
    @Inject Notice notice;

    private String cohort;
    private String text;
    private String unitPath;
    private Registration.Status status;
    private String reason;
    private Long target;
    private Cohort of;
    private Map<Registration.Status, Long> counts;
    private List<UnitOption> units;
    private List<CohortRow> targets = List.of();
    private List<SeatRow> selected = List.of();
    private LazyRows<SeatRow> rows;

    public void open() {
        of = cohorts.find(Asked.id(cohort));
        counts = seats.counts(of.getId());
        units = units == null ? orgUnits.options() : units;
        targets = user.may(Roles.ADMIN) ? office.targets(of.getId()) : targets;
        selected = List.of();
        rows =
                new LazyRows<>(
                        () -> seats.count(filter()),
                        (first, size, sort, ascending) ->
                                seats.rows(filter(), first, size, sort, ascending),
                        SeatRow::id);
    }

    private SeatFilter filter() {
        return new SeatFilter(of.getId(), text, unitPath, status);
    }

    public void approve() {
        each(id -> office.approve(id, reason), "workshop.people.approved");
    }

    public void decline() {
        each(id -> office.decline(id, reason), "workshop.people.declined");
    }

    public void cancel() {
        each(id -> office.cancel(id, reason), "workshop.people.cancelled");
    }

    public void rebook() {
        each(id -> office.rebook(id, target, reason), "workshop.people.moved");
    }

    private void each(Consumer<Long> deed, String key) {
        int count = selected.size();
        selected.forEach(row -> deed.accept(row.id()));
        notice.info(key, count);
        reason = null;
        open();
    }

    public void downloadXlsx() throws IOException {
        send("xlsx");
    }

    public void downloadCsv() throws IOException {
        send("csv");
    }

    private void send(String format) throws IOException {
        var asked = filter();
        int count = seats.count(asked);
        boolean numbers = user.may(Roles.ADMIN);
        Faces.sendFile(
                "peserta-" + of.getId() + "-" + LocalDate.now(clock) + "." + format,
                true,
                out -> export.write(asked, count, numbers, format, out));
    }

    public long counted(String state) {
        return counts.getOrDefault(Registration.Status.valueOf(state), 0L);
    }

    public Registration.Status[] getStates() {
        return Registration.Status.values();
    }

    public String getCohort() {
        return cohort;
    }

    public void setCohort(String cohort) {
        this.cohort = cohort;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getUnitPath() {
        return unitPath;
    }

    public void setUnitPath(String unitPath) {
        this.unitPath = unitPath;
    }

    public Registration.Status getStatus() {
        return status;
    }

    public void setStatus(Registration.Status status) {
        this.status = status;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Long getTarget() {
        return target;
    }

    public void setTarget(Long target) {
        this.target = target;
    }

    public List<SeatRow> getSelected() {
        return selected;
    }

    public void setSelected(List<SeatRow> selected) {
        this.selected = selected;
    }

    public Cohort getOf() {
        return of;
    }

    public List<UnitOption> getUnits() {
        return units;
    }

    public List<CohortRow> getTargets() {
        return targets;
    }

    public LazyRows<SeatRow> getRows() {
        return rows;
    }
}

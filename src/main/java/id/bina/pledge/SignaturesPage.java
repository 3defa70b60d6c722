package id.bina.pledge;

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
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;

/** Who has signed a version and who has not: find, remind, take along, see the units. */
@Named
@ViewScoped
public class SignaturesPage implements Serializable {
    @Inject PledgeRecords records;
    @Inject PledgeReminders reminders;
    @Inject SignersExport export;
    @Inject OrgUnits orgUnits;
    @Inject CurrentUser user;
    @Inject Clock clock;
    @Inject Notice notice;

    private String version;
    private String period;
    private String text;
    private String unitPath;
    private SignerState state;
    private PledgeVersion about;
    private PledgePeriod present;
    private int number;
    private Tally tally;
    private List<UnitOption> units;
    private List<UnitProgress> progress;
    private List<SignerRow> selected = List.of();
    private LazyRows<SignerRow> rows;

    public void open() {
        about = records.version(Asked.id(version));
        present = records.period(about.getId());
        number = Asked.number(period, 0, present.number(), present.number());
        units = orgUnits.options();
        search();
    }

    public void search() {
        var asked = filter();
        progress = records.units(asked);
        tally = Tally.of(progress);
        selected = List.of();
        rows =
                new LazyRows<>(
                        () -> records.count(asked),
                        (first, size, sort, up) -> records.rows(asked, first, size, sort, up),
                        SignerRow::personId);
    }

    private SignerFilter filter() {
        return new SignerFilter(about.getId(), number, text, unitPath, state);
    }

    public void remind() {
        var ids = selected.stream().map(SignerRow::personId).toList();
        notice.info("pledge.remind.done", reminders.remind(filter(), ids));
        search();
    }

    /** Reminds everybody who fits what was searched for and has not signed. */
    public void remindAll() {
        notice.info("pledge.remind.done", reminders.remind(filter(), null));
        search();
    }

    public void download(String format) throws IOException {
        var asked = filter();
        boolean numbers = user.may(Roles.ADMIN) || user.may(Roles.AUDITOR);
        String name = "tanda-tangan-" + LocalDate.now(clock) + "." + format;
        Faces.sendFile(name, true, out -> export.write(format, asked, numbers, out));
    }

    /** Only the present period of the present text can be asked for. */
    public boolean isRemindable() {
        return (user.may(Roles.ADMIN) || user.may(Roles.HEAD)) && number == present.number();
    }

    public List<Integer> getPeriods() {
        return IntStream.rangeClosed(0, present.number()).boxed().toList();
    }

    public PledgePeriod period(int one) {
        var months = about.getRenewalMonths();
        var day = months == null ? null : about.getValidFrom().plusMonths((long) one * months);
        return about.periodOn(day == null ? about.getValidFrom() : day);
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
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

    public SignerState getState() {
        return state;
    }

    public void setState(SignerState state) {
        this.state = state;
    }

    public PledgeVersion getAbout() {
        return about;
    }

    public int getNumber() {
        return number;
    }

    public Tally getTally() {
        return tally;
    }

    public List<UnitOption> getUnits() {
        return units;
    }

    public List<UnitProgress> getProgress() {
        return progress;
    }

    public List<SignerRow> getSelected() {
        return selected;
    }

    public void setSelected(List<SignerRow> selected) {
        this.selected = selected;
    }

    public LazyRows<SignerRow> getRows() {
        return rows;
    }

    public SignerState[] getStates() {
        return SignerState.values();
    }
}

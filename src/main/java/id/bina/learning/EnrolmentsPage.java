package id.bina.learning;

import id.bina.identity.CurrentUser;
import id.bina.identity.OrgUnits;
import id.bina.identity.Roles;
import id.bina.identity.UnitOption;
import id.bina.shared.web.LazyRows;
import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.omnifaces.util.Faces;

/** The participants of one course: find, remind, extend, take along as a spreadsheet. */
@Named
@ViewScoped
public class EnrolmentsPage implements Serializable {
    @Inject Participants participants;
    @Inject EnrolmentOffice office;
    @Inject Enrolments enrolments;
    @Inject ParticipantsExport export;
    @Inject OrgUnits orgUnits;
    @Inject CurrentUser user;
    @Inject Clock clock;
    @Inject Notice notice;

    private Long course;
    private String text;
    private String unitPath;
    private ParticipantState state;
    private LocalDate dueOn;
    private String reason;
    private ParticipantCounts counts;
    private List<UnitOption> units;
    private List<ParticipantRow> selected = List.of();
    private LazyRows<ParticipantRow> rows;

    public void open() {
        units = units == null ? orgUnits.options() : units;
        counts = participants.counts(course);
        selected = List.of();
        rows =
                new LazyRows<>(
                        () -> participants.count(filter()),
                        (first, size, sort, ascending) ->
                                participants.rows(filter(), first, size, sort, ascending),
                        ParticipantRow::id);
    }

    private ParticipantFilter filter() {
        return new ParticipantFilter(course, text, unitPath, state);
    }

    private List<Long> chosen() {
        return selected.stream().map(ParticipantRow::id).toList();
    }

    public void remind() {
        notice.info("learning.participants.reminded", participants.remind(course, chosen()));
        open();
    }

    public void extend() {
        office.dueBy(chosen(), dueOn);
        notice.info("learning.participants.extended", chosen().size());
        open();
    }

    public void withdraw() {
        chosen().forEach(enrolments::withdraw);
        notice.info("learning.participants.withdrawn", chosen().size());
        open();
    }

    /** The one selected participant has done what was asked for, elsewhere. */
    public void complete() {
        office.complete(chosen().get(0), reason);
        reason = null;
        notice.info("learning.participants.completed");
        open();
    }

    public void download() throws IOException {
        var asked = filter();
        int count = participants.count(asked);
        boolean numbers = user.may(Roles.ADMIN);
        Faces.sendFile(
                "peserta-" + LocalDate.now(clock) + ".xlsx",
                true,
                out -> export.write(asked, count, numbers, out));
    }

    public ParticipantState state(ParticipantRow row) {
        return row.state(OffsetDateTime.now(clock));
    }

    public Long getCourse() {
        return course;
    }

    public void setCourse(Long course) {
        this.course = course;
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

    public ParticipantState getState() {
        return state;
    }

    public void setState(ParticipantState state) {
        this.state = state;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public ParticipantCounts getCounts() {
        return counts;
    }

    public List<UnitOption> getUnits() {
        return units;
    }

    public List<ParticipantRow> getSelected() {
        return selected;
    }

    public void setSelected(List<ParticipantRow> selected) {
        this.selected = selected;
    }

    public LazyRows<ParticipantRow> getRows() {
        return rows;
    }

    public ParticipantState[] getStates() {
        return ParticipantState.values();
    }
}

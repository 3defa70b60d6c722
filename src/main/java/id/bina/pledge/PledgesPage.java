package id.bina.pledge;

import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.shared.web.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** All pledges with how far their signing has come; the admin begins new ones and new texts. */
@Named
@ViewScoped
public class PledgesPage implements Serializable {
    @Inject PledgeRecords records;
    @Inject PledgeOffice office;
    @Inject Countersigns countersigns;
    @Inject CurrentUser user;
    @Inject Clock clock;
    @Inject Notice notice;

    private List<PledgeRow> rows;
    private long awaiting;
    private String code;
    private String title;
    private PledgeKind kind = PledgeKind.CODE_OF_CONDUCT;

    @PostConstruct
    void open() {
        rows = records.pledges();
        awaiting = user.may(Roles.HEAD) ? countersigns.count() : 0;
    }

    public String create() {
        return version(office.create(code, kind, title));
    }

    public String draft(Long pledgeId) {
        return version(office.draft(pledgeId));
    }

    private static String version(Long id) {
        return "/pledge/version?faces-redirect=true&id=" + id;
    }

    public void retire(Long pledgeId) {
        office.retire(pledgeId);
        notice.info("pledge.retired.done");
        open();
    }

    public void restore(Long pledgeId) {
        office.restore(pledgeId);
        notice.info("pledge.retired.undone");
        open();
    }

    public List<PledgeRow> getRows() {
        return rows;
    }

    public boolean isLate(PledgeRow row) {
        return row.period().isLate(LocalDate.now(clock));
    }

    /** How many signatures wait for the head who asks. */
    public long getAwaiting() {
        return awaiting;
    }

    public PledgeKind[] getKinds() {
        return PledgeKind.values();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public PledgeKind getKind() {
        return kind;
    }

    public void setKind(PledgeKind kind) {
        this.kind = kind;
    }
}

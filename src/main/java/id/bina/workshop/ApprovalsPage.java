package id.bina.workshop;

import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.shared.web.Asked;
import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What waits for the decision of the person who asks, one tap each. */
@Named
@ViewScoped
public class ApprovalsPage implements Serializable {
    private static final int STEP = 20;
    private static final int DECIDED = 10;

    @Inject Approvals approvals;
    @Inject Notice notice;
    @Inject CurrentUser user;

    private String shown;
    private Long chosen;
    private String reason;
    private List<ApprovalRow> rows;
    private List<ApprovalRow> decided;
    private int count;

    public void open() {
        count = approvals.count();
        rows = approvals.waiting(Asked.number(shown, STEP, 500, STEP));
        decided = approvals.decided(DECIDED);
    }

    public String approve(Long id) {
        approvals.approve(id);
        notice.info("workshop.approvals.approved");
        return "/workshop/approvals?faces-redirect=true";
    }

    /** Asks for the reason on this registration's card. */
    public void ask(Long id) {
        chosen = id;
        reason = null;
    }

    public String decline() {
        approvals.decline(chosen, reason);
        notice.info("workshop.approvals.declined");
        return "/workshop/approvals?faces-redirect=true";
    }

    /** Whether the person may send people of the own unit. */
    public boolean isProposer() {
        return user.may(Roles.HEAD) || user.may(Roles.OFFICER);
    }

    public int getMore() {
        return Math.min(STEP, count - rows.size());
    }

    public int getNext() {
        return rows.size() + STEP;
    }

    public String getShown() {
        return shown;
    }

    public void setShown(String shown) {
        this.shown = shown;
    }

    public Long getChosen() {
        return chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public List<ApprovalRow> getRows() {
        return rows;
    }

    public List<ApprovalRow> getDecided() {
        return decided;
    }

    public int getCount() {
        return count;
    }
}

package id.bina.programme;

import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.shared.web.LazyRows;
import id.bina.shared.web.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Whether all records agree, and what to do about those that do not. */
@Named
@ViewScoped
public class RepairPage implements Serializable {
    @Inject RecordChecks checks;
    @Inject RecordRounds rounds;
    @Inject CurrentUser user;
    @Inject Notice notice;

    private RecordCheck state;
    private List<RecordKind> kinds;
    private String kind;
    private LazyRows<FindingRow> rows;

    /** Reads how far it is; also asked by the page while it runs. */
    @PostConstruct
    public void refresh() {
        state = checks.state();
        kinds = checks.kinds();
    }

    public void begin() {
        checks.begin();
        rounds.walk();
        close();
        refresh();
    }

    public void mendAll(String of) {
        checks.beginMending(of);
        rounds.walk();
        refresh();
    }

    public void mend(Long finding) {
        if (checks.mend(finding)) {
            notice.info("programme.repair.mended");
        } else {
            notice.info("programme.repair.nothingLeft");
        }
        refresh();
    }

    /** Shows the findings of this kind, or hides them again. */
    public void show(String of) {
        if (of.equals(kind)) {
            close();
            return;
        }
        kind = of;
        rows =
                new LazyRows<>(
                        () -> checks.count(of),
                        (first, size, sort, up) -> checks.rows(of, first, size),
                        FindingRow::id);
    }

    private void close() {
        kind = null;
        rows = null;
    }

    public boolean isMayMend() {
        return user.may(Roles.ADMIN) && !state.isWalking();
    }

    /** Whether the findings that are shown can be mended. */
    public boolean isMendable() {
        return kinds.stream().anyMatch(one -> one.mendable() && one.texts().equals(kind));
    }

    public RecordCheck getState() {
        return state;
    }

    public List<RecordKind> getKinds() {
        return kinds;
    }

    public String getKind() {
        return kind;
    }

    public LazyRows<FindingRow> getRows() {
        return rows;
    }
}

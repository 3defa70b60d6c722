package id.bina.identity;

import id.bina.shared.web.Notice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the page of a person tells of other days: periods so far, moves to come. */
@Named
@RequestScoped
public class PersonHistory {
    @Inject PersonnelFiles files;
    @Inject Moves moves;
    @Inject Notice notice;

    private List<PeriodRow> periods;
    private List<MoveRow> rows;

    public List<PeriodRow> periods(Long personId) {
        if (periods == null) {
            periods = files.history(personId);
        }
        return periods;
    }

    /** Moves that wait for their day or did not take place; the others are periods. */
    public List<MoveRow> moves(Long personId) {
        if (rows == null) {
            rows =
                    moves.rows(personId).stream()
                            .filter(row -> row.status() != PlannedMove.Status.APPLIED)
                            .toList();
        }
        return rows;
    }

    public String withdraw(Long moveId, Long personId) {
        moves.withdraw(moveId);
        notice.info("identity.move.withdrawn");
        return "/identity/person?faces-redirect=true&id=" + personId;
    }
}

package id.bina.mentoring;

import id.bina.shared.web.LazyRows;
import id.bina.shared.web.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.primefaces.model.LazyDataModel;

/** The pairs: dates, lengths, states, JP; and ending one. */
@Named
@ViewScoped
public class PairsPage implements Serializable {
    @Inject PairOffice office;
    @Inject Notice notice;

    private Pair.Status status;
    private LazyDataModel<PairRow> rows;
    private Long ending;
    private String reason;

    @PostConstruct
    public void search() {
        var asked = status;
        rows =
                new LazyRows<>(
                        () -> office.count(asked),
                        (first, size, sort, ascending) -> office.pairs(asked, first, size),
                        PairRow::id);
    }

    public void end() {
        office.end(ending, reason);
        notice.info("mentoring.pairs.ended");
        cancel();
    }

    /** Asks for the reason to end this pair. */
    public void ask(Long pairId) {
        ending = pairId;
        reason = null;
    }

    public void cancel() {
        ending = null;
        reason = null;
    }

    public Pair.Status[] getStatuses() {
        return Pair.Status.values();
    }

    public LazyDataModel<PairRow> getRows() {
        return rows;
    }

    public Pair.Status getStatus() {
        return status;
    }

    public void setStatus(Pair.Status status) {
        this.status = status;
    }

    /** The pair whose end is asked for, or null. */
    public Long getEnding() {
        return ending;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

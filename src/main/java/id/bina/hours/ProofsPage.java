package id.bina.hours;

import id.bina.shared.web.LazyRows;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.primefaces.model.LazyDataModel;

/** The queue of certificates from elsewhere; the way for an officer to enter one for somebody. */
@Named
@ViewScoped
public class ProofsPage implements Serializable {
    @Inject ProofDesk desk;
    @Inject OutsideProofs proofs;

    private String text;
    private ProofStatus status = ProofStatus.SUBMITTED;
    private String nip;
    private LazyDataModel<ProofRow> rows;

    @PostConstruct
    public void search() {
        var asked = new ProofFilter(text, status);
        rows =
                new LazyRows<>(
                        () -> desk.count(asked),
                        (first, size, sort, ascending) -> desk.rows(asked, first, size),
                        ProofRow::id);
    }

    public String startFor() {
        return "/hours/outside-proof?faces-redirect=true&id=" + proofs.startFor(nip);
    }

    public String tone(ProofStatus one) {
        return one.tone();
    }

    /** A draft is nobody's but its owner's. */
    public List<ProofStatus> getStatuses() {
        return Arrays.stream(ProofStatus.values())
                .filter(one -> one != ProofStatus.DRAFT && one != ProofStatus.DISCARDED)
                .toList();
    }

    public LazyDataModel<ProofRow> getRows() {
        return rows;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public ProofStatus getStatus() {
        return status;
    }

    public void setStatus(ProofStatus status) {
        this.status = status;
    }

    public String getNip() {
        return nip;
    }

    public void setNip(String nip) {
        this.nip = nip;
    }
}

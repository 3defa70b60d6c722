package id.bina.hours;

import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/** A course that the national system has and the ledger has not. */
@Entity
public class SiasnStranger extends Persistent {
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private SiasnAnswer answer;

    @NotNull private String nip;
    @NotNull private String documentNumber;

    /** Empty when the answer did not say. */
    @NotNull private String organiser;

    private String title;
    private BigDecimal jp;

    protected SiasnStranger() {}

    SiasnStranger(SiasnVerdict verdict, SiasnAnswer answer) {
        this.nip = verdict.nip();
        this.documentNumber = verdict.documentNumber();
        this.organiser = verdict.organiser() == null ? "" : verdict.organiser();
        this.title = verdict.title();
        this.jp = verdict.jp();
        this.answer = answer;
    }

    public SiasnAnswer getAnswer() {
        return answer;
    }

    public String getNip() {
        return nip;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public String getOrganiser() {
        return organiser;
    }

    public String getTitle() {
        return title;
    }

    public BigDecimal getJp() {
        return jp;
    }
}

package id.bina.hours;

import id.bina.shared.web.Asked;
import id.bina.shared.web.Notice;
import id.bina.shared.web.Wording;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;

/** One certificate from elsewhere: what it says, what the rule makes of it, the decision. */
@Named
@ViewScoped
public class ProofPage implements Serializable {
    private static final String QUEUE = "/hours/proofs?faces-redirect=true";

    @Inject ProofDesk desk;
    @Inject Wording words;
    @Inject Notice notice;

    private String id;
    private BigDecimal jp;
    private String reason;
    private transient ProofSheet sheet;

    public void open() {
        var proposal = getSheet().proposal();
        jp = proposal == null ? null : proposal.jp();
    }

    public String accept() {
        desk.accept(Asked.id(id), jp, reason);
        return done("hours.proofs.accepted");
    }

    public String giveBack() {
        desk.giveBack(Asked.id(id), reason);
        return done("hours.proofs.returned");
    }

    public String refuse() {
        desk.refuse(Asked.id(id), reason);
        return done("hours.proofs.refused");
    }

    public String takeBack() {
        desk.takeBack(Asked.id(id), reason);
        return done("hours.proofs.takenBack");
    }

    private String done(String key) {
        notice.info(key);
        return QUEUE;
    }

    public ProofSheet getSheet() {
        if (sheet == null) {
            sheet = desk.sheet(Asked.id(id));
        }
        return sheet;
    }

    public String said(ProofDoubt doubt) {
        return words.of(doubt.key(), doubt.values());
    }

    public String getTone() {
        return getSheet().proof().getStatus().tone();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public BigDecimal getJp() {
        return jp;
    }

    public void setJp(BigDecimal jp) {
        this.jp = jp;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

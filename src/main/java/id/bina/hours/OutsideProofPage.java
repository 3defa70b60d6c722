package id.bina.hours;

import id.bina.identity.CurrentUser;
import id.bina.shared.web.Asked;
import id.bina.shared.web.Notice;
import id.bina.shared.web.Wording;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Handing in a certificate from elsewhere; without an id, the own ones. */
@Named
@ViewScoped
public class OutsideProofPage implements Serializable {
    private static final String LIST = "/hours/outside-proof?faces-redirect=true";

    @Inject OutsideProofs proofs;
    @Inject ProofFiles uploads;
    @Inject CurrentUser user;
    @Inject Wording words;
    @Inject Notice notice;

    private String id;
    private List<ProofRow> rows;
    private List<HoursRule> forms;
    private transient ProofSheet sheet;
    private ProofForm typed;

    public void open() {
        if (id == null) {
            rows = proofs.rows();
            return;
        }
        typed = getSheet().proof().typed();
        forms = proofs.forms();
    }

    public String start() {
        return LIST + "&id=" + proofs.start();
    }

    public String keep() {
        proofs.keep(Asked.id(id), typed);
        notice.info("hours.proof.kept");
        return LIST + "&id=" + id;
    }

    public String submit() {
        proofs.submit(Asked.id(id), typed);
        notice.info("hours.proof.submitted");
        return LIST + "&id=" + id;
    }

    public String withdraw() {
        proofs.withdraw(Asked.id(id));
        return LIST + "&id=" + id;
    }

    public String discard() {
        proofs.discard(Asked.id(id));
        notice.info("hours.proof.discarded");
        return LIST;
    }

    public String remove(String file) {
        uploads.remove(Asked.id(file));
        return LIST + "&id=" + id;
    }

    /** The proof, or null on the list. */
    public ProofSheet getSheet() {
        if (sheet == null && id != null) {
            sheet = proofs.sheet(Asked.id(id));
        }
        return sheet;
    }

    public boolean isWritable() {
        return id != null && getSheet().proof().getStatus().isOpen();
    }

    public boolean isOwn() {
        return getSheet().proof().getPerson().getId().equals(user.id());
    }

    /** Where it stands and what comes next. */
    public String getState() {
        var proof = getSheet().proof();
        return switch (proof.getStatus()) {
            case DRAFT -> words.of("hours.proof.stateDraft");
            case SUBMITTED ->
                    words.of("hours.proof.stateSubmitted", words.date(proof.getSubmittedAt()));
            case RETURNED -> words.of("hours.proof.stateReturned", decider());
            case ACCEPTED ->
                    words.of(
                            "hours.proof.stateAccepted",
                            decider(),
                            words.number(proof.getDecidedJp()));
            case REFUSED -> words.of("hours.proof.stateRefused", decider());
            case DISCARDED -> words.of("hours.proof.discarded");
            case TAKEN_BACK -> words.of("hours.proof.stateTakenBack", decider());
        };
    }

    private String decider() {
        return getSheet().proof().getDecidedBy().getFullName();
    }

    public String tone(ProofStatus status) {
        return status.tone();
    }

    public List<ProofRow> getRows() {
        return rows;
    }

    public List<HoursRule> getForms() {
        return forms;
    }

    public ProofForm getTyped() {
        return typed;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}

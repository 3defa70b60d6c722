package id.bina.mentoring;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** My private notes as a whole: another phrase, or a new start when the phrase is lost. */
@Named
@ViewScoped
public class PrivateNotesPage implements Serializable {
    @Inject PrivateNotes notes;
    @Inject Notice notice;

    private boolean sure;
    private Long count;

    public String removeAll() {
        require(sure, "mentoring.note.notSure");
        notes.removeAll();
        notice.info("mentoring.note.removed");
        return "/mentoring/private-notes?faces-redirect=true";
    }

    public long getCount() {
        if (count == null) {
            count = notes.count();
        }
        return count;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}

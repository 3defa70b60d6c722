package id.bina.pledge;

import id.bina.shared.web.Asked;
import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;

/** One text: written and published while it is a draft, read and compared afterwards. */
@Named
@ViewScoped
public class VersionPage implements Serializable {
    @Inject PledgeRecords records;
    @Inject PledgeOffice office;
    @Inject PledgePreview previews;
    @Inject Clock clock;
    @Inject Notice notice;

    private String id;
    private PledgeVersion version;
    private PledgeDraft draft;
    private LocalDate validFrom;
    private String html;

    public void open() {
        version = records.version(Asked.id(id));
        draft = PledgeDraft.of(version);
        validFrom = LocalDate.now(clock);
        html = previews.html(draft);
    }

    /** Shows the text as it would look, whether or not it can be saved. */
    public void preview() {
        html = previews.html(draft);
    }

    public void save() {
        office.save(version.getId(), version.getVersion(), draft);
        notice.info("pledge.version.saved");
        open();
    }

    /** Saves what is in the form, and freezes exactly that. */
    public String publish() {
        office.save(version.getId(), version.getVersion(), draft);
        version = records.version(version.getId());
        office.publish(version.getId(), version.getVersion(), validFrom);
        notice.info("pledge.version.published", version.getNumber());
        return "/pledge/version?faces-redirect=true&id=" + id;
    }

    public String discard() {
        office.discard(version.getId());
        notice.info("pledge.version.discarded");
        return "/pledge/pledges?faces-redirect=true";
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public PledgeVersion getVersion() {
        return version;
    }

    public PledgeDraft getDraft() {
        return draft;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getHtml() {
        return html;
    }
}

package id.bina.identity;

import id.bina.shared.web.Asked;
import id.bina.shared.web.Notice;
import id.bina.shared.web.Wording;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** A move in two steps: fill it in, see what it changes, then do it. */
@Named("personMovePage")
@ViewScoped
public class MovePage implements Serializable {
    @Inject Moves moves;
    @Inject Notice notice;
    @Inject Wording words;
    @Inject Clock clock;

    private final String key = UUID.randomUUID().toString();
    private String person;
    private Long personId;
    private String name;
    private int version;
    private MoveForm form;
    private MoveWish wish;
    private MovePreview preview;

    public void open() {
        personId = Asked.id(person);
        var file = moves.person(personId);
        name = file.getFullName();
        version = file.getVersion();
        form = new MoveForm(file, LocalDate.now(clock));
    }

    /** Shows what would change; nothing is written. */
    public void look() {
        var asked = form.wish();
        preview = moves.preview(personId, asked);
        wish = asked;
    }

    public void back() {
        preview = null;
    }

    /** Does what was shown, not what the form may hold meanwhile. */
    public String confirm() {
        boolean later = wish.effectiveOn().isAfter(LocalDate.now(clock));
        moves.order(personId, version, key, wish);
        notice.info(
                later ? "identity.move.planned" : "identity.move.applied",
                name,
                words.longDate(wish.effectiveOn()));
        return "/identity/person?faces-redirect=true&id=" + personId;
    }

    public boolean isLater() {
        return wish != null && wish.effectiveOn().isAfter(LocalDate.now(clock));
    }

    public MoveWish getWish() {
        return wish;
    }

    public MovePreview getPreview() {
        return preview;
    }

    public MoveForm getForm() {
        return form;
    }

    public String getName() {
        return name;
    }

    public Long getPersonId() {
        return personId;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }
}

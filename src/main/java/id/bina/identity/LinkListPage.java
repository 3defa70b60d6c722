package id.bina.identity;

import id.bina.shared.pdf.QrCode;
import id.bina.shared.web.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** One-time links for chosen people, or for all without a password: made and printed at once. */
@Named
@ViewScoped
public class LinkListPage implements Serializable {
    /** A printable amount; the rest follows with the next list. */
    private static final int MOST = 200;

    @Inject People people;
    @Inject OneTimeLinks links;

    private String chosen;
    private List<PersonRow> rows;
    private List<IssuedLink> issued;

    public void open() {
        links.mayIssue();
        rows =
                chosen == null
                        ? people.rows(
                                new PeopleFilter(null, null, null, PersonState.INVITED),
                                0,
                                MOST,
                                "unitLabel",
                                true)
                        : people.rowsOf(ids());
    }

    private List<Long> ids() {
        return Stream.of(chosen.split(","))
                .filter(part -> part.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .limit(MOST)
                .toList();
    }

    public void issue() {
        issued = links.issue(rows.stream().map(PersonRow::id).toList());
    }

    /** The address with its code, for a phone's camera. */
    public String qr(IssuedLink link) {
        String address = link.address() + "?token=" + link.code();
        return QrCode.svg(address, Texts.of("identity.links.qr"), "#14262b", "28mm");
    }

    public List<PersonRow> getRows() {
        return rows;
    }

    public List<IssuedLink> getIssued() {
        return issued;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}

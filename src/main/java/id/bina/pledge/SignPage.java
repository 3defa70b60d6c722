package id.bina.pledge;

import id.bina.shared.web.Asked;
import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A text with the own facts in it, and the signature beneath. */
@Named
@ViewScoped
public class SignPage implements Serializable {
    @Inject Pledges pledges;
    @Inject SignForm form;
    @Inject Notice notice;

    private String id;
    private PledgeSheet sheet;

    public void open() {
        sheet = pledges.sheet(Asked.id(id));
    }

    public String sign() {
        Long signature = form.sign(sheet.versionId());
        notice.info("pledge.sign.done");
        return "/pledge/signature?faces-redirect=true&id=" + signature;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public PledgeSheet getSheet() {
        return sheet;
    }

    public SignForm getForm() {
        return form;
    }
}

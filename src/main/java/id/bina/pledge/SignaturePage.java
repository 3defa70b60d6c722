package id.bina.pledge;

import id.bina.shared.files.PortalAddress;
import id.bina.shared.web.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One signature: the text as it was signed, its state, and its document. */
@Named
@RequestScoped
public class SignaturePage {
    @Inject Signatures signatures;

    private String id;
    private SignedSheet sheet;

    public void open() {
        sheet = signatures.sheet(Asked.id(id));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public SignedSheet getSheet() {
        return sheet;
    }

    public String getValidity() {
        return sheet == null ? "" : PledgeDocument.validity(sheet.signature());
    }

    public String getPortal() {
        return PortalAddress.get();
    }
}

package id.bina.certificate;

import id.bina.shared.DomainEvent;
import id.bina.shared.files.FileStore;
import id.bina.shared.files.PortalAddress;
import id.bina.shared.files.StoredFile;
import id.bina.shared.pdf.PrintQueue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;

/** Renders certificates. */
@ApplicationScoped
class CertificatePrinting extends PrintQueue<Certificate> {
    @Inject FileStore store;

    CertificatePrinting() {
        super(Certificate.class);
    }

    @Override
    protected String xhtml(Certificate certificate) {
        return CertificateDocument.xhtml(
                certificate, picture(certificate.getEmblem()), PortalAddress.get());
    }

    @Override
    protected String fileName(Certificate certificate) {
        return certificate.getFileName();
    }

    @Override
    protected DomainEvent printed(Certificate certificate, StoredFile file) {
        return new CertificatePrinted(
                certificate.getId(), certificate.getNumber().value(), file.getSha256());
    }

    /** The emblem as a data address, or null. */
    String picture(StoredFile emblem) {
        if (emblem == null) {
            return null;
        }
        try (var in = store.open(emblem)) {
            return "data:"
                    + emblem.getType()
                    + ";base64,"
                    + Base64.getEncoder().encodeToString(in.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

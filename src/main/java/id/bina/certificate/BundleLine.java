package id.bina.certificate;

import id.bina.shared.PublicCode;
import id.bina.shared.files.StoredFile;

/** What a bundle needs of one certificate. */
public record BundleLine(
        CertificateNumber number,
        PublicCode code,
        String holder,
        Certificate.Status status,
        StoredFile file) {
    String path() {
        return "sertifikat/" + number.forFileName() + "_" + code + ".pdf";
    }
}

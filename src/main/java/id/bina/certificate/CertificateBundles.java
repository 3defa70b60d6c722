package id.bina.certificate;

import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.shared.files.FileStore;
import id.bina.shared.web.Texts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Many documents as one ZIP with {@code manifest.csv} (number, holder, file, SHA-256). Streamed: a
 * bundle of thousands needs no more memory than one of ten. The bytes are the stored ones.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CertificateBundles {
    private static final int CHUNK = 100;

    @PersistenceContext EntityManager db;
    @Inject FileStore files;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject CertificateRecords records;

    /** All that fit the filter; the stream stays open. */
    @RolesAllowed({Roles.ADMIN, Roles.AUDITOR})
    public void write(CertificateFilter filter, OutputStream out) throws IOException {
        zip(records.bundled(filter), out);
    }

    /** These certificates; the stream stays open. */
    @RolesAllowed({Roles.ADMIN, Roles.AUDITOR})
    public void write(List<Long> picked, OutputStream out) throws IOException {
        zip(records.bundled(picked), out);
    }

    /** The own certificates issued in this year. */
    @RolesAllowed(Roles.LEARNER)
    public void writeMine(int year, OutputStream out) throws IOException {
        zip(
                db.createQuery(
                                """
                                SELECT c.id FROM Certificate c WHERE c.holder.personId = :person
                                  AND EXTRACT(YEAR FROM c.issuedOn) = :year ORDER BY c.id""",
                                Long.class)
                        .setParameter("person", user.id())
                        .setParameter("year", year)
                        .getResultList(),
                out);
    }

    private void zip(List<Long> ids, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
        var manifest = new Manifest();
        for (int i = 0; i < ids.size(); i += CHUNK) {
            for (var line : lines(ids.subList(i, Math.min(ids.size(), i + CHUNK)))) {
                boolean intact = line.file() != null && files.isIntact(line.file());
                manifest.add(line, state(line, intact));
                if (intact) {
                    copy(line, zip);
                }
            }
        }
        open(zip, "manifest.csv");
        zip.write(manifest.bytes());
        zip.finish();
    }

    private void copy(BundleLine line, ZipOutputStream zip) throws IOException {
        open(zip, line.path());
        try (var in = files.open(line.file())) {
            in.transferTo(zip);
        }
    }

    private static String state(BundleLine line, boolean intact) {
        if (line.file() == null) {
            return Texts.of("certificate.bundle.preparing");
        }
        return intact ? Texts.label(line.status()) : Texts.of("certificate.bundle.damaged");
    }

    private List<BundleLine> lines(List<Long> ids) {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.certificate.BundleLine(c.number, c.code,
                          c.holder.fullName, c.status, f)
                        FROM Certificate c LEFT JOIN c.printed f WHERE c.id IN :ids ORDER BY c.id""",
                        BundleLine.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private void open(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(clock.millis());
        zip.putNextEntry(entry);
    }
}

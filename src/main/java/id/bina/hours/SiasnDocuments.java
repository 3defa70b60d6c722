package id.bina.hours;

import id.bina.shared.files.FileStore;
import id.bina.shared.files.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads the lines of a batch part by part, and the documents they rest on. */
@ApplicationScoped
class SiasnDocuments {
    private static final Logger LOG = System.getLogger(SiasnDocuments.class.getName());
    private static final int PART = 200;

    @PersistenceContext EntityManager db;
    @Inject FileStore files;
    @Inject ProofPages pages;

    /** The next lines of the batch behind this one; empty at the end. */
    List<SiasnLine> lines(Long batchId, Long after) {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.hours.SiasnLine(l.id, p.nip, l.organiser, l.form, r.name,
                          l.jp, l.title, l.documentNumber, l.startedOn, l.endedOn, l.sourceKey)
                        FROM SiasnRecord s JOIN s.line l JOIN l.person p LEFT JOIN l.rule r
                        WHERE s.batch.id = :batch AND l.id > :after ORDER BY l.id""",
                        SiasnLine.class)
                .setParameter("batch", batchId)
                .setParameter("after", after)
                .setMaxResults(PART)
                .getResultList();
    }

    /** Stored files by the source of the line, in the order of their arrival. */
    Map<String, List<StoredFile>> of(List<SiasnLine> lines) {
        var found = new HashMap<String, List<StoredFile>>();
        collect(
                found,
                "Certificate:",
                "SELECT c.id, f FROM Certificate c JOIN c.printed f WHERE c.id IN :ids",
                ids(lines, false));
        collect(
                found,
                "OutsideProof:",
                """
                SELECT o.id, f FROM ProofFile x JOIN x.proof o JOIN x.file f
                WHERE o.id IN :ids ORDER BY x.id""",
                ids(lines, true));
        return found;
    }

    private void collect(
            Map<String, List<StoredFile>> found, String kind, String query, List<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        db.createQuery(query, Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(
                        row ->
                                found.computeIfAbsent(kind + row[0], none -> new ArrayList<>())
                                        .add((StoredFile) row[1]));
    }

    private static List<Long> ids(List<SiasnLine> lines, boolean outside) {
        return lines.stream()
                .filter(line -> line.sourceKey().matches("(Certificate|OutsideProof):\\d+"))
                .filter(line -> line.isOutside() == outside)
                .map(SiasnLine::sourceId)
                .toList();
    }

    /** The one PDF as it was stored; pictures and several files as one PDF of their pages. */
    Optional<Document> ready(List<StoredFile> kept) {
        if (kept == null || !kept.stream().allMatch(files::isIntact)) {
            return Optional.empty();
        }
        var first = kept.get(0);
        return kept.size() == 1 && "application/pdf".equals(first.getType())
                ? Optional.of(new Document(files.path(first.getSha256()).toFile(), false))
                : composed(kept);
    }

    /** Scans that cannot be put together must not keep all others from leaving. */
    private Optional<Document> composed(List<StoredFile> kept) {
        var made = files.folder("siasn").resolve(UUID.randomUUID() + ".part").toFile();
        try (var out = new BufferedOutputStream(new FileOutputStream(made))) {
            pages.pdf(kept, out);
            return Optional.of(new Document(made, true));
        } catch (IOException | RuntimeException damaged) {
            LOG.log(Level.WARNING, "no document from " + kept.get(0).getSha256(), damaged);
            made.delete();
            return Optional.empty();
        }
    }

    /**
     * A document on the disk.
     *
     * @param passing to be deleted once it is copied
     */
    record Document(File file, boolean passing) {
        void copyTo(OutputStream out) throws IOException {
            try (var in = new FileInputStream(file)) {
                in.transferTo(out);
            } finally {
                if (passing) {
                    file.delete();
                }
            }
        }
    }
}

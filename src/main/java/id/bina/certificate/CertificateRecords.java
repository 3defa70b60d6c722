package id.bina.certificate;

import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All certificates for those who keep and examine them. Changes nothing. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.AUDITOR})
public class CertificateRecords {
    @PersistenceContext EntityManager db;
    @Inject Event<DomainEvent> events;

    public int count(CertificateFilter filter) {
        return new CertificateQuery(db, filter).count();
    }

    /** One page, newest first unless sorted by a column of the row. */
    public List<CertificateRow> rows(
            CertificateFilter filter, int first, int size, String sort, boolean ascending) {
        return new CertificateQuery(db, filter).rows(first, size, sort, ascending);
    }

    /** The row of this certificate, for a selection that reaches over pages. */
    public Optional<CertificateRow> row(Long id) {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.certificate.CertificateRow(c.id, c.number,
                          c.holder.holderName, c.holder.unitLabel, c.achievement.courseTitle,
                          c.achievement.jp, c.issuedOn, c.status, f.id)
                        FROM Certificate c LEFT JOIN c.printed f WHERE c.id = :id""",
                        CertificateRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public List<CourseOption> courses() {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.certificate.CourseOption(
                          c.achievement.courseId, MAX(c.achievement.courseTitle))
                        FROM Certificate c WHERE c.source IS NULL GROUP BY c.achievement.courseId
                        ORDER BY MAX(c.achievement.courseTitle)""",
                        CourseOption.class)
                .getResultList();
    }

    /** Everything that was attested, with the document. */
    public Certificate details(Long id) {
        return db.createQuery(
                        "SELECT c FROM Certificate c LEFT JOIN FETCH c.printed WHERE c.id = :id",
                        Certificate.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Ids of all that fit, for a bundle; that they were fetched is told to the trail. */
    public List<Long> bundled(CertificateFilter filter) {
        var ids = new CertificateQuery(db, filter).ids();
        events.fire(new CertificatesBundled(ids.size(), filter.toString()));
        return ids;
    }

    /** The same for certificates picked one by one. */
    public List<Long> bundled(List<Long> picked) {
        String first = picked.stream().limit(20).map(String::valueOf).toList().toString();
        events.fire(new CertificatesBundled(picked.size(), "id=" + first));
        return picked;
    }

    /** Certificates that could not be printed so far. */
    public List<Certificate> troubled() {
        return db.createQuery(
                        """
                        SELECT c FROM Certificate c
                        WHERE c.printed IS NULL AND c.printProblem IS NOT NULL ORDER BY c.id""",
                        Certificate.class)
                .setMaxResults(20)
                .getResultList();
    }

    /** How many still wait for their document. */
    public long unprinted() {
        return db.createQuery(
                        "SELECT COUNT(c) FROM Certificate c WHERE c.printed IS NULL", Long.class)
                .getSingleResult();
    }
}

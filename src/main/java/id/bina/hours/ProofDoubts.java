package id.bina.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Looks for reasons to look twice; none of them decides. */
@ApplicationScoped
class ProofDoubts {
    private static final Set<ProofStatus> LIVE =
            EnumSet.of(ProofStatus.SUBMITTED, ProofStatus.ACCEPTED);

    @PersistenceContext EntityManager db;
    @Inject HoursUse use;

    List<ProofDoubt> of(OutsideProof proof) {
        var activity = proof.activity();
        var doubts = new ArrayList<ProofDoubt>();
        sameNumber(proof).forEach(who -> doubts.add(ProofDoubt.of("hours.doubt.sameNumber", who)));
        sameFile(proof).forEach(who -> doubts.add(ProofDoubt.of("hours.doubt.sameFile", who)));
        if (use.isCounted(activity)) {
            doubts.add(ProofDoubt.of("hours.shortfall.counted"));
        }
        if (use.overlaps(activity) || overlapsProof(proof)) {
            doubts.add(ProofDoubt.of("hours.warning.overlap"));
        }
        if (isDense(activity)) {
            doubts.add(ProofDoubt.of("hours.doubt.dense"));
        }
        return doubts;
    }

    /** More than 10 JP on a day, as the certificate says. */
    static boolean isDense(HoursActivity activity) {
        int days = activity.units() == null ? activity.days() : activity.units();
        return activity.claimedJp() != null
                && activity.claimedJp().compareTo(BigDecimal.TEN.multiply(BigDecimal.valueOf(days)))
                        > 0;
    }

    private List<String> sameNumber(OutsideProof proof) {
        return db.createQuery(
                        """
                        SELECT o.person.name FROM OutsideProof o WHERE o.id <> :id
                          AND o.status IN :live AND LOWER(o.documentNumber) = :document
                          AND LOWER(o.organiser) = :organiser ORDER BY o.id""",
                        String.class)
                .setParameter("id", proof.getId())
                .setParameter("live", LIVE)
                .setParameter("document", proof.getDocumentNumber().toLowerCase(Locale.ROOT))
                .setParameter("organiser", proof.getOrganiser().toLowerCase(Locale.ROOT))
                .setMaxResults(5)
                .getResultList();
    }

    private List<String> sameFile(OutsideProof proof) {
        return db.createQuery(
                        """
                        SELECT DISTINCT o.person.name FROM ProofFile f JOIN f.file s, ProofFile g
                          JOIN g.file t JOIN g.proof o
                        WHERE f.proof = :proof AND t.sha256 = s.sha256 AND o.id <> :id
                          AND o.status IN :live""",
                        String.class)
                .setParameter("proof", proof)
                .setParameter("id", proof.getId())
                .setParameter("live", LIVE)
                .setMaxResults(5)
                .getResultList();
    }

    private boolean overlapsProof(OutsideProof proof) {
        return db.createQuery(
                                """
                                SELECT COUNT(o) FROM OutsideProof o WHERE o.id <> :id
                                  AND o.person = :person AND o.status = :waiting
                                  AND o.endedOn >= :from AND o.startedOn <= :to""",
                                Long.class)
                        .setParameter("id", proof.getId())
                        .setParameter("person", proof.getPerson())
                        .setParameter("waiting", ProofStatus.SUBMITTED)
                        .setParameter("from", proof.getStartedOn())
                        .setParameter("to", proof.getEndedOn())
                        .getSingleResult()
                > 0;
    }
}

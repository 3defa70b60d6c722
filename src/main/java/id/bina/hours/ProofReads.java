package id.bina.hours;

import id.bina.identity.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Puts a proof together with its files and, for the desk, with proposal and doubts. */
@ApplicationScoped
class ProofReads {
    @PersistenceContext EntityManager db;
    @Inject HoursLedger ledger;
    @Inject HoursRuleBook book;
    @Inject ProofDoubts doubts;

    ProofSheet sheet(OutsideProof proof, boolean desk) {
        load(proof.getPerson());
        load(proof.getEnteredBy());
        load(proof.getDecidedBy());
        boolean judged = desk && proof.getStatus() == ProofStatus.SUBMITTED;
        return new ProofSheet(
                proof,
                files(proof),
                judged ? ledger.propose(proof.activity()) : null,
                proof.getForm() == null || proof.getEndedOn() == null
                        ? null
                        : book.rule(proof.getForm(), proof.getEndedOn()).orElse(null),
                judged ? doubts.of(proof) : List.of());
    }

    /** The page reads the names after the transaction. */
    private static void load(Person person) {
        if (person != null) {
            person.getFullName();
            person.getUnit().getName();
        }
    }

    private List<ProofSheet.ProofFileRow> files(OutsideProof proof) {
        return db.createQuery(
                        """
                        SELECT f FROM ProofFile f JOIN FETCH f.file WHERE f.proof = :proof
                        ORDER BY f.id""",
                        ProofFile.class)
                .setParameter("proof", proof)
                .getResultStream()
                .map(f -> new ProofSheet.ProofFileRow(f.getId(), f.getName(), f.getFile()))
                .toList();
    }

    /** How many files have arrived, or are still on their way. */
    long filesOf(Long proofId, boolean whole) {
        return db.createQuery(
                        "SELECT COUNT(f) FROM ProofFile f WHERE f.proof.id = :proof AND f.file IS "
                                + (whole ? "NOT NULL" : "NULL"),
                        Long.class)
                .setParameter("proof", proofId)
                .getSingleResult();
    }

    List<HoursRule> forms(LocalDate day) {
        return db.createQuery(
                        """
                        SELECT r FROM HoursRule r WHERE r.validFrom <= :day
                          AND (r.validTo IS NULL OR r.validTo >= :day) ORDER BY r.form""",
                        HoursRule.class)
                .setParameter("day", day)
                .getResultList();
    }
}

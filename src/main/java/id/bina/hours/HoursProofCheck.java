package id.bina.hours;

import id.bina.learning.Contradiction;
import id.bina.learning.RecordChecker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A certificate from elsewhere that is recognised and does not count, or the other way round. */
@ApplicationScoped
class HoursProofCheck extends RecordChecker {
    private static final String KEY = "OutsideProof:";

    @Inject KnownLines lines;
    @Inject HoursLedger ledger;

    HoursProofCheck() {
        super("hours.check.proof.", OutsideProof.class, true);
    }

    @Override
    public List<Contradiction> find(long after, long last) {
        var proofs =
                db.createQuery(
                                """
                                SELECT o FROM OutsideProof o JOIN FETCH o.person
                                WHERE o.id > :after AND o.id <= :last AND o.status IN :decided
                                ORDER BY o.id""",
                                OutsideProof.class)
                        .setParameter("after", after)
                        .setParameter("last", last)
                        .setParameter(
                                "decided", Set.of(ProofStatus.ACCEPTED, ProofStatus.TAKEN_BACK))
                        .getResultList();
        var standing =
                lines.standing(
                        proofs.stream().map(one -> KEY + one.getId()).collect(Collectors.toSet()));
        return proofs.stream()
                .filter(one -> accepted(one) != standing.contains(KEY + one.getId()))
                .map(
                        one ->
                                Contradiction.of(
                                                one.getId(),
                                                one.getPerson().getId(),
                                                one.getPerson().getName(),
                                                one.getTitle())
                                        .at("/hours/proof?id=" + one.getId()))
                .toList();
    }

    private static boolean accepted(OutsideProof proof) {
        return proof.getStatus() == ProofStatus.ACCEPTED;
    }

    @Override
    protected void settle(Long id) {
        var proof = db.find(OutsideProof.class, id);
        if (!accepted(proof)) {
            ledger.reverse(KEY + id, proof.getReason());
            return;
        }
        ledger.record(
                proof.activity(),
                new HoursSource(
                        SourceKind.OUTSIDE,
                        KEY + id,
                        KEY + id,
                        proof.getDecidedBy().getId(),
                        proof.getDecidedJp()));
    }
}

package id.bina.hours;

import id.bina.certificate.Certificate;
import id.bina.learning.Contradiction;
import id.bina.learning.RecordChecker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** A revoked certificate whose line still counts; mending writes the reversing line. */
@ApplicationScoped
class HoursUnreversedCheck extends RecordChecker {
    @Inject KnownLines lines;
    @Inject HoursLedger ledger;

    HoursUnreversedCheck() {
        super("hours.check.unreversed.", Certificate.class, true);
    }

    @Override
    public List<Contradiction> find(long after, long last) {
        var rows =
                db.createQuery(
                                """
                                SELECT c.id, c.holder.personId, c.holder.holderName, c.number
                                FROM Certificate c WHERE c.id > :after AND c.id <= :last
                                  AND c.status = :revoked ORDER BY c.id""",
                                Object[].class)
                        .setParameter("after", after)
                        .setParameter("last", last)
                        .setParameter("revoked", Certificate.Status.REVOKED)
                        .getResultList();
        var standing =
                lines.standing(rows.stream().map(row -> EarnedHours.CERTIFICATE + row[0]).toList());
        return rows.stream()
                .filter(row -> standing.contains(EarnedHours.CERTIFICATE + row[0]))
                .map(
                        row ->
                                Contradiction.of(
                                                (Long) row[0],
                                                (Long) row[1],
                                                (String) row[2],
                                                row[3].toString())
                                        .at("/certificate/certificate?id=" + row[0]))
                .toList();
    }

    @Override
    protected void settle(Long id) {
        var certificate = db.find(Certificate.class, id);
        ledger.reverse(EarnedHours.CERTIFICATE + id, certificate.getRevokedBecause());
    }
}

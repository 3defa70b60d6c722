package id.bina.mentoring;

import id.bina.identity.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Opens the list of files of a pair; the caller has checked who asks. */
@ApplicationScoped
class EvidenceReads {
    @PersistenceContext EntityManager db;
    @Inject CurrentUser user;
    @Inject GoalReads goals;
    @Inject PairVault vault;

    List<EvidenceRow> rows(Pair pair) {
        return db.createQuery(
                        """
                        SELECT e FROM Evidence e JOIN FETCH e.goal g JOIN FETCH e.file
                        WHERE g.pair = :pair ORDER BY g.dueOn, e.id""",
                        Evidence.class)
                .setParameter("pair", pair)
                .getResultStream()
                .map(evidence -> row(evidence, pair))
                .toList();
    }

    private EvidenceRow row(Evidence evidence, Pair pair) {
        return new EvidenceRow(
                evidence.getId(),
                evidence.getGoal().getId(),
                goals.text(evidence.getGoal()).title(),
                vault.open(pair, evidence.getName()),
                evidence.getFile(),
                evidence.getOwner().getId().equals(user.id()),
                evidence.getAddedAt());
    }
}

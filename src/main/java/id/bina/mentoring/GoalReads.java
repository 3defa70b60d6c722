package id.bina.mentoring;

import id.bina.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Opens goals for those who may read them. */
@ApplicationScoped
class GoalReads {
    @PersistenceContext EntityManager db;
    @Inject PairAccess access;
    @Inject PairVault vault;

    /** Open goals first; those given up are not shown. */
    List<GoalRow> rows(Pair pair) {
        return db.createQuery(
                        "SELECT g FROM Goal g WHERE g.pair = :pair AND g.status <> :dropped ORDER BY"
                                + " g.dueOn, g.id",
                        Goal.class)
                .setParameter("pair", pair)
                .setParameter("dropped", Goal.Status.DROPPED)
                .getResultStream()
                .map(this::row)
                .sorted((a, b) -> Boolean.compare(b.open(), a.open()))
                .toList();
    }

    /** The goal, for one of its pair. */
    Goal goal(Long id) {
        var goal = db.find(Goal.class, id);
        if (goal == null) {
            throw new NotFound();
        }
        access.mustBelong(goal.getPair());
        return goal;
    }

    GoalText text(Goal goal) {
        return vault.openAll(goal.getPair(), goal.getWords(), GoalText.class);
    }

    GoalRow row(Goal goal) {
        return new GoalRow(
                goal.getId(),
                goal.getPair().getId(),
                text(goal),
                goal.getMeasure(),
                goal.getNowValue(),
                goal.getPercent(),
                goal.getDueOn(),
                goal.getStatus(),
                goal.getClosedOn());
    }
}

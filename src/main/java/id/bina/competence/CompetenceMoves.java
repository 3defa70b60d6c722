package id.bina.competence;

import id.bina.identity.MoveCheck;
import id.bina.identity.MoveEffect;
import id.bina.identity.Placement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Says which levels a move would require and whose plan would wait for another superior. */
@ApplicationScoped
class CompetenceMoves {
    private static final String AREA = "competence.move.area";

    @Inject Framework framework;
    @Inject WaitingPlans waiting;

    @Transactional
    void check(@Observes MoveCheck move) {
        var all = framework.requirements(move.getDay());
        var before = required(all, move.getFrom(), move);
        var after = required(all, move.getTo(), move);
        for (var one : framework.competences()) {
            int was = before.getOrDefault(one.getId(), 0);
            int will = after.getOrDefault(one.getId(), 0);
            if (was != will) {
                move.add(effect(one.getName(), was, will));
            }
        }
        plans(move);
    }

    private static MoveEffect effect(String name, int was, int will) {
        if (will == 0) {
            return new MoveEffect(AREA, "competence.move.falls", name, was);
        }
        return was == 0
                ? new MoveEffect(AREA, "competence.move.comes", name, will)
                : new MoveEffect(AREA, "competence.move.changes", name, was, will);
    }

    private void plans(MoveCheck move) {
        var from = move.getFrom();
        var to = move.getTo();
        boolean stays =
                from != null
                        && to != null
                        && Objects.equals(from.unitId(), to.unitId())
                        && Objects.equals(from.superiorId(), to.superiorId());
        if (!stays && to != null && !waiting.of(to.personId()).isEmpty()) {
            move.add(new MoveEffect(AREA, "competence.move.plan"));
        }
    }

    private static Map<Long, Integer> required(
            List<RequirementFact> all, Placement one, MoveCheck move) {
        return one == null
                ? new HashMap<>()
                : RequirementFact.of(all, one.level(), one.position(), move.getDay());
    }
}

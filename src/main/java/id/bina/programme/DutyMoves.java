package id.bina.programme;

import id.bina.identity.MoveCheck;
import id.bina.identity.MoveEffect;
import id.bina.identity.Placement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Says which duties a move would bring and which would fall away; writes nothing. */
@ApplicationScoped
class DutyMoves {
    private static final String AREA = "programme.move.area";

    @Inject Standings standings;

    @Transactional
    void check(@Observes MoveCheck move) {
        var before = standing(move.getFrom());
        var after = standing(move.getTo());
        for (var duty : standings.active()) {
            boolean was = before != null && duty.getAudience().fits(before);
            boolean will = after != null && duty.getAudience().fits(after);
            if (will && !was) {
                move.add(new MoveEffect(AREA, "programme.move.comes", duty.getTitle()));
            } else if (was && !will) {
                move.add(new MoveEffect(AREA, "programme.move.falls", duty.getTitle()));
            }
        }
    }

    private static Standing standing(Placement one) {
        return one == null
                ? null
                : new Standing(
                        one.personId(),
                        one.employmentType(),
                        one.level(),
                        one.position(),
                        one.unitPath());
    }
}

package id.bina.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Says who would decide for the person after a move, and whom a head would leave behind. */
@ApplicationScoped
class MoveApprover {
    private static final String AREA = "identity.move.areaLine";

    @PersistenceContext EntityManager db;
    @Inject Superiors superiors;
    @Inject LinesAfter after;

    @Transactional
    void check(@Observes MoveCheck move) {
        var person = move.getPerson();
        var old = superiors.of(person);
        var fresh = after.superior(person, move);
        if (fresh.isEmpty()) {
            move.add(new MoveEffect(AREA, "identity.move.noApprover"));
        } else if (!fresh.equals(old)) {
            move.add(new MoveEffect(AREA, "identity.move.approver", fresh.get().getFullName()));
        }
        boolean leads = person.getRoles().contains(Roles.HEAD);
        if (leads && !move.getFrom().unitId().equals(move.getTo().unitId())) {
            long left = withoutSuperior(move);
            if (left > 0) {
                move.add(
                        new MoveEffect(
                                AREA, "identity.move.leaves", left, move.getFrom().unitName()));
            }
            move.add(new MoveEffect(AREA, "identity.move.leads", move.getTo().unitName()));
        }
    }

    private long withoutSuperior(MoveCheck move) {
        return db.createQuery(
                        """
                        SELECT COUNT(p) FROM Person p WHERE p.active = TRUE AND p.superior IS NULL
                          AND p.unit.id = :unit AND p.id <> :mover""",
                        Long.class)
                .setParameter("unit", move.getFrom().unitId())
                .setParameter("mover", move.getPerson().getId())
                .getSingleResult();
    }
}

package id.bina.identity;

import id.bina.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks every feature what a move would change. */
@ApplicationScoped
class MoveOutlook {
    @PersistenceContext EntityManager db;
    @Inject Placements placements;
    @Inject Event<MoveCheck> checks;

    MovePreview of(PlannedMove move) {
        var day = move.getEffectiveOn();
        var from = before(move.getPerson(), day);
        var to = with(from, move, day);
        var check = new MoveCheck(move.getPerson(), from, to, day);
        checks.fire(check);
        return new MovePreview(day, changes(move, from, to), areas(check.getEffects()));
    }

    /** As the person works today, with the moves that come before this one. */
    private Placement before(Person person, LocalDate day) {
        var superior = person.getSuperior();
        var now =
                new Placement(
                        person.getId(),
                        person.getEmploymentType(),
                        person.getGrade(),
                        person.getPosition(),
                        person.getLevel(),
                        person.getUnit().getId(),
                        person.getUnit().getName(),
                        person.getUnit().getPath(),
                        superior == null ? null : superior.getId(),
                        day,
                        null);
        for (var earlier : earlier(person, day)) {
            now = with(now, earlier, day);
        }
        return now;
    }

    private List<PlannedMove> earlier(Person person, LocalDate day) {
        return db.createQuery(
                        """
                        SELECT m FROM PlannedMove m WHERE m.person = :person
                          AND m.status = :planned AND m.effectiveOn < :day
                        ORDER BY m.effectiveOn""",
                        PlannedMove.class)
                .setParameter("person", person)
                .setParameter("planned", PlannedMove.Status.PLANNED)
                .setParameter("day", day)
                .getResultList();
    }

    private Placement with(Placement old, PlannedMove move, LocalDate day) {
        var parts = move.getParts();
        boolean moves = parts.contains(MovePart.UNIT);
        var named = move.getSuperior();
        return new Placement(
                old.personId(),
                parts.contains(MovePart.EMPLOYMENT_TYPE)
                        ? move.getEmploymentType()
                        : old.employmentType(),
                parts.contains(MovePart.GRADE) ? move.getGrade() : old.grade(),
                parts.contains(MovePart.POSITION) ? move.getPosition() : old.position(),
                parts.contains(MovePart.LEVEL) ? move.getLevel() : old.level(),
                moves ? move.getUnit().getId() : old.unitId(),
                moves ? placements.nameOf(move.getUnit(), day) : old.unitName(),
                moves ? move.getUnit().getPath() : old.unitPath(),
                !parts.contains(MovePart.SUPERIOR)
                        ? old.superiorId()
                        : named == null ? null : named.getId(),
                day,
                null);
    }

    private List<MoveChange> changes(PlannedMove move, Placement from, Placement to) {
        return move.getParts().stream()
                .map(part -> new MoveChange(part, word(part, from), word(part, to)))
                .toList();
    }

    /** The part as people write it; a dash when the file does not say it. */
    private String word(MovePart part, Placement placement) {
        String word =
                switch (part) {
                    case EMPLOYMENT_TYPE -> Texts.label(placement.employmentType());
                    case GRADE -> placement.grade();
                    case POSITION -> placement.position();
                    case LEVEL -> placement.level() == null ? null : Texts.label(placement.level());
                    case UNIT -> placement.unitName();
                    case SUPERIOR -> name(placement.superiorId());
                };
        return word == null ? Texts.of("identity.none") : word;
    }

    private String name(Long personId) {
        return personId == null
                ? Texts.of("identity.move.headDecides")
                : db.find(Person.class, personId).getFullName();
    }

    private static List<MovePreview.Area> areas(List<MoveEffect> effects) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (var effect : effects) {
            found.computeIfAbsent(effect.area(), area -> new ArrayList<>())
                    .add(Texts.of(effect.key(), effect.values().toArray()));
        }
        return found.entrySet().stream()
                .map(one -> new MovePreview.Area(Texts.of(one.getKey()), one.getValue()))
                .toList();
    }
}

package id.bina.mentoring;

import id.bina.identity.LinesAfter;
import id.bina.identity.MoveCheck;
import id.bina.identity.MoveEffect;
import id.bina.identity.Person;
import id.bina.identity.PlacementChanged;
import id.bina.identity.Superiors;
import id.bina.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/**
 * A mentor is not to stand above the mentee, nor the other way round: says before a move which
 * running pairs would come into one line, and says so again when it took place. The pair goes on
 * until its people or the office end it; a mentee who wanted the own line is left alone.
 */
@ApplicationScoped
class PairMoves {
    private static final String AREA = "mentoring.move.area";

    @PersistenceContext EntityManager db;
    @Inject Superiors superiors;
    @Inject LinesAfter after;
    @Inject Event<DomainEvent> events;

    @Transactional
    void check(@Observes MoveCheck move) {
        for (var member : running(move.getPerson().getId())) {
            var mentor = member.getPair().getMentor();
            var mentee = member.getMentee();
            if (after.sameLine(mentor, mentee, move) && !superiors.sameLine(mentor, mentee)) {
                move.add(
                        new MoveEffect(
                                AREA, "mentoring.move.line", mentor.getName(), mentee.getName()));
            }
        }
    }

    @Transactional
    void placed(@Observes PlacementChanged event) {
        for (var member : running(event.personId())) {
            var pair = member.getPair();
            Person mentee = member.getMentee();
            if (superiors.sameLine(pair.getMentor(), mentee)) {
                events.fire(new PairInLine(pair.getId(), pair.getMentor().getId(), mentee.getId()));
            }
        }
    }

    private List<PairMember> running(Long personId) {
        return db.createQuery(
                        """
                        SELECT m FROM PairMember m JOIN FETCH m.pair q
                        WHERE (q.mentor.id = :person OR m.mentee.id = :person)
                          AND q.status IN :running
                        ORDER BY m.id""",
                        PairMember.class)
                .setParameter("person", personId)
                .setParameter("running", Set.of(Pair.Status.ACTIVE, Pair.Status.ENDING))
                .getResultStream()
                .filter(member -> !isWanted(member.getPair()))
                .toList();
    }

    private static boolean isWanted(Pair pair) {
        return pair.getRequest() != null && pair.getRequest().isOwnLine();
    }
}

package id.bina.mentoring;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.CurrentUser;
import id.bina.identity.Person;
import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a pair ends: when the meetings are held everybody looks back; the last answer ends the pair
 * and earns both sides their statement. Or it stops before, without a reason asked.
 */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class PairEndings {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject PairAccess access;
    @Inject PairVault vault;
    @Inject PairEnds ends;
    @Inject PairProgress progress;
    @Inject PairAwards awards;
    @Inject EvidenceReads evidence;
    @Inject SessionRows names;
    @Inject Event<DomainEvent> events;

    public EndingView view(Long pairId) {
        var pair = access.pair(pairId);
        var given = reflections(pair);
        var mine = progress.held(pair, user.id());
        return new EndingView(
                pairId,
                names.others(pair),
                pair.getProgramme().getTitle(),
                pair.getStatus(),
                mine.size(),
                progress.planned(pair),
                PairProgress.jp(mine),
                pair.getEndedAt(),
                given.stream().anyMatch(r -> r.getPerson().getId().equals(user.id())),
                given.stream().map(reflection -> row(pair, reflection)).toList(),
                waiting(pair, given).stream().map(Person::getFullName).toList(),
                evidence.rows(pair));
    }

    /** Looks back; the last of the pair to do so ends it. Ends once, however many do so at once. */
    public void reflect(Long pairId, ReflectionText text) {
        var pair = held(pairId);
        require(pair.getStatus() == Pair.Status.ENDING, "mentoring.ending.notYet");
        var before = reflections(pair);
        require(
                before.stream().noneMatch(r -> r.getPerson().getId().equals(user.id())),
                "mentoring.ending.already");
        var now = OffsetDateTime.now(clock);
        db.persist(new Reflection(pair, user.person(), vault.sealAll(pair, text), now));
        db.flush();
        events.fire(new ReflectionGiven(pairId, user.id()));
        if (waiting(pair, reflections(pair)).isEmpty()) {
            ends.end(pair);
            awards.give(pair);
        }
    }

    /** Stops before the end; whoever asks gives no reason and gets no statement. */
    public void breakOff(Long pairId) {
        var pair = held(pairId);
        ends.breakOff(pair, null);
    }

    private Pair held(Long pairId) {
        var pair = access.pair(pairId);
        db.refresh(pair, LockModeType.PESSIMISTIC_WRITE);
        return pair;
    }

    private List<Reflection> reflections(Pair pair) {
        return db.createQuery(
                        "SELECT r FROM Reflection r JOIN FETCH r.person WHERE r.pair = :pair ORDER"
                                + " BY r.id",
                        Reflection.class)
                .setParameter("pair", pair)
                .getResultList();
    }

    private static List<Person> waiting(Pair pair, List<Reflection> given) {
        return Stream.concat(
                        Stream.of(pair.getMentor()),
                        pair.getMembers().stream().map(PairMember::getMentee))
                .filter(person -> given.stream().noneMatch(r -> r.getPerson().equals(person)))
                .toList();
    }

    private ReflectionRow row(Pair pair, Reflection reflection) {
        return new ReflectionRow(
                reflection.getPerson().getId(),
                reflection.getPerson().getFullName(),
                vault.openAll(pair, reflection.getWords(), ReflectionText.class),
                reflection.getGivenAt());
    }
}

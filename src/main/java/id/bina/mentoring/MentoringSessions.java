package id.bina.mentoring;

import id.bina.identity.CurrentUser;
import id.bina.identity.Person;
import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

/** The meetings of a pair: proposed by one side, confirmed by the other, moved, cancelled. */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class MentoringSessions {
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject PairAccess access;
    @Inject SessionBook book;
    @Inject PairVault vault;
    @Inject Event<DomainEvent> events;

    /** Id of the meeting that the other side is asked to confirm now. */
    public Long propose(Long pairId, Appointment wanted) {
        var pair = access.pair(pairId);
        var session = book.begin(pair, wanted);
        ask(session);
        return session.getId();
    }

    /** Agrees to the time that the other side proposed; also from a link in a mail. */
    public void confirm(Long id) {
        var session = access.held(id);
        var proposer = session.getProposedBy();
        if (session.confirm(user.person(), now())) {
            events.fire(
                    new SessionConfirmed(
                            id,
                            session.getPair().getId(),
                            proposer.getId(),
                            session.getStartsAt()));
        }
    }

    /** Another time, place or length; the other side is asked again. */
    public void move(Long id, Appointment wanted) {
        var session = access.held(id);
        book.mustBeFree(session.getPair(), wanted, id);
        session.move(user.person(), wanted, now());
        session.meetAt(vault.seal(session.getPair(), wanted.place()));
        ask(session);
    }

    public void cancel(Long id) {
        var session = access.held(id);
        session.cancel(now());
        tellCancelled(session);
    }

    /** Its time has passed and it did not take place; nobody is asked why. */
    public void missed(Long id) {
        var session = access.held(id);
        session.missed(now());
        tellCancelled(session);
    }

    private void ask(MentoringSession session) {
        otherSide(session.getPair())
                .forEach(
                        person ->
                                events.fire(
                                        new SessionProposed(
                                                session.getId(),
                                                session.getPair().getId(),
                                                person.getId(),
                                                session.getStartsAt(),
                                                session.getMinutes(),
                                                session.getRevision())));
    }

    private void tellCancelled(MentoringSession session) {
        otherSide(session.getPair())
                .forEach(
                        person ->
                                events.fire(
                                        new SessionCancelled(
                                                session.getId(),
                                                session.getPair().getId(),
                                                person.getId(),
                                                session.getStartsAt())));
    }

    /** Everybody of the pair but the person who acts. */
    private List<Person> otherSide(Pair pair) {
        return Stream.concat(
                        Stream.of(pair.getMentor()),
                        pair.getMembers().stream().map(PairMember::getMentee))
                .filter(person -> !person.getId().equals(user.id()))
                .toList();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}

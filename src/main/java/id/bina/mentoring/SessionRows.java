package id.bina.mentoring;

import id.bina.identity.CurrentUser;
import id.bina.identity.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes rows of sessions for the person who asks. */
@ApplicationScoped
class SessionRows {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject PairVault vault;

    List<SessionRow> of(Collection<MentoringSession> sessions) {
        var titles = titles(sessions);
        return sessions.stream().map(session -> row(session, titles)).toList();
    }

    SessionRow of(MentoringSession session) {
        return of(List.of(session)).get(0);
    }

    /** Names of the other side of a pair. */
    String others(Pair pair) {
        return pair.isMentor(user.id())
                ? pair.getMembers().stream()
                        .map(PairMember::getMentee)
                        .map(Person::getFullName)
                        .collect(Collectors.joining(", "))
                : pair.getMentor().getFullName();
    }

    private SessionRow row(MentoringSession session, Map<String, String> titles) {
        var now = OffsetDateTime.now(clock);
        var pair = session.getPair();
        return new SessionRow(
                session.getId(),
                pair.getId(),
                session.getNumber(),
                titles.getOrDefault(key(pair.getProgramme(), session.getNumber()), ""),
                others(pair),
                session.getStartsAt(),
                session.getMinutes(),
                session.getWay(),
                vault.open(pair, session.getPlace()),
                session.getStatus(),
                session.getProposedBy().getId().equals(user.id()),
                session.isChangeable(now),
                !now.isBefore(session.getStartsAt()),
                session.getHeldOn(),
                session.getHeldMinutes(),
                session.getJp());
    }

    private Map<String, String> titles(Collection<MentoringSession> sessions) {
        var programmes = sessions.stream().map(s -> s.getPair().getProgramme()).distinct().toList();
        return programmes.isEmpty()
                ? Map.of()
                : db.createQuery(
                                "SELECT m FROM ProgrammeMeeting m WHERE m.programme IN :programmes",
                                ProgrammeMeeting.class)
                        .setParameter("programmes", programmes)
                        .getResultStream()
                        .collect(
                                Collectors.toMap(
                                        m -> key(m.getProgramme(), m.getNumber()),
                                        ProgrammeMeeting::getTitle));
    }

    private static String key(Programme programme, int number) {
        return programme.getId() + ":" + number;
    }
}

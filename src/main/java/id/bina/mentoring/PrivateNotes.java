package id.bina.mentoring;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.shared.Conflict;
import id.bina.shared.DomainEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Keeps private notes as the browser locked them and gives them back to their author. Nothing here
 * can open one.
 */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class PrivateNotes {
    /** A note of the person who asks, with what the page needs to build on it. */
    public record Note(Long session, LockedNote note, long sequence, String writer, long step) {}

    /** What the server has after a save, and whether this save is in it. */
    public record Kept(Note note, boolean taken) {}

    /** One note under the new phrase. */
    public record Relocked(Long session, LockedNote note, Step step) {}

    @PersistenceContext EntityManager db;
    @Inject CurrentUser user;
    @Inject PairAccess access;
    @Inject Event<DomainEvent> events;

    /** The own note of this meeting. */
    public Optional<Note> find(Long sessionId) {
        return stored(access.session(sessionId)).map(PrivateNotes::note);
    }

    /** All own notes. */
    public List<Note> all() {
        return mine().stream().map(PrivateNotes::note).toList();
    }

    public long count() {
        return db.createQuery(
                        "SELECT COUNT(n) FROM PrivateNote n WHERE n.author.id = :me", Long.class)
                .setParameter("me", user.id())
                .getSingleResult();
    }

    public Kept keep(Long sessionId, LockedNote locked, Step step) {
        var session = access.held(sessionId);
        var note = stored(session).orElseGet(() -> new PrivateNote(session, user.person()));
        var verdict = note.getRevision().judge(step);
        if (verdict == Revision.Verdict.TAKE) {
            note.write(locked, step);
            db.persist(note);
            db.flush();
        }
        return new Kept(
                note.getId() == null ? null : note(note), verdict != Revision.Verdict.STALE);
    }

    /** Replaces all own notes at once, or none: half of them under another phrase were lost. */
    public void relock(List<Relocked> wanted) {
        Map<Long, PrivateNote> stored =
                mine().stream()
                        .collect(
                                Collectors.toMap(n -> n.getSession().getId(), Function.identity()));
        Conflict.refuse(
                wanted.size() != stored.size()
                        || wanted.stream().anyMatch(w -> !stored.containsKey(w.session())),
                "mentoring.note.changed");
        for (var one : wanted) {
            var note = stored.get(one.session());
            Conflict.refuse(
                    note.getRevision().getSequence() != one.step().base(),
                    "mentoring.note.changed");
            note.write(one.note(), one.step());
        }
        events.fire(new PrivateNotesRelocked(wanted.size()));
    }

    /** For whoever lost the phrase: nobody can open them any more, so a new start is possible. */
    public void removeAll() {
        var notes = mine();
        require(!notes.isEmpty(), "mentoring.note.none");
        notes.forEach(db::remove);
        events.fire(new PrivateNotesRemoved(notes.size()));
    }

    private List<PrivateNote> mine() {
        return db.createQuery(
                        "SELECT n FROM PrivateNote n WHERE n.author.id = :me ORDER BY n.id",
                        PrivateNote.class)
                .setParameter("me", user.id())
                .getResultList();
    }

    private Optional<PrivateNote> stored(MentoringSession session) {
        return db.createQuery(
                        "SELECT n FROM PrivateNote n WHERE n.session = :session AND n.author.id ="
                                + " :me",
                        PrivateNote.class)
                .setParameter("session", session)
                .setParameter("me", user.id())
                .getResultStream()
                .findFirst();
    }

    private static Note note(PrivateNote note) {
        return new Note(
                note.getSession().getId(),
                note.getLocked(),
                note.getRevision().getSequence(),
                note.getRevision().getWriter(),
                note.getRevision().getStep());
    }
}

package id.bina.learning;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/**
 * Private notes and places in videos; nobody but the learner reads them, so no event tells them.
 */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class Memos {
    /** What is stored now, and whether the call's note was taken. */
    public record Kept(String note, long sequence, boolean taken) {}

    @PersistenceContext EntityManager db;
    @Inject CurrentUser user;
    @Inject Enrolments enrolments;

    /** Stores the note unless a later one is there; the answer then holds the later one. */
    public Kept write(Long lessonId, String note, long sequence) {
        require(
                note == null || note.length() <= LessonMemo.LONGEST,
                "learning.memo.long",
                LessonMemo.LONGEST);
        var memo = locked(lessonId);
        boolean taken = memo.write(note, sequence);
        return new Kept(memo.getNote(), memo.getNoteSequence(), taken);
    }

    /** Remembers the second at which a video was left. */
    public void leaveAt(Long lessonId, int second, long sequence) {
        locked(lessonId).leaveAt(second, sequence);
    }

    /** The memo of the person who asks; empty before the first change. */
    public Optional<LessonMemo> find(Long enrolmentId, Long lessonId) {
        return db.createQuery(
                        "SELECT m FROM LessonMemo m WHERE m.enrolment.id = :enrolment AND m.lesson ="
                                + " :lesson AND m.enrolment.person.id = :me",
                        LessonMemo.class)
                .setParameter("enrolment", enrolmentId)
                .setParameter("lesson", lessonId)
                .setParameter("me", user.id())
                .getResultStream()
                .findFirst();
    }

    /** The enrolment row is locked, so that two first changes at once make one memo. */
    private LessonMemo locked(Long lessonId) {
        var access = enrolments.access(lessonId);
        var enrolment =
                Optional.ofNullable(
                                db.find(
                                        Enrolment.class,
                                        access.enrolmentId(),
                                        LockModeType.PESSIMISTIC_WRITE))
                        .orElseThrow(NotFound::new);
        return find(enrolment.getId(), lessonId)
                .map(
                        memo -> {
                            db.refresh(memo);
                            return memo;
                        })
                .orElseGet(
                        () -> {
                            var memo = new LessonMemo(enrolment, lessonId);
                            db.persist(memo);
                            return memo;
                        });
    }
}

package id.bina.assessment;

import id.bina.learning.Contradiction;
import id.bina.learning.Enrolment;
import id.bina.learning.LessonProgress;
import id.bina.learning.RecordChecker;
import id.bina.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A quiz was passed and its lesson is not finished, or with a lower score. */
@ApplicationScoped
class AttemptCountedCheck extends RecordChecker {
    @Inject Event<DomainEvent> events;

    AttemptCountedCheck() {
        super("assessment.check.counted.", Attempt.class, true);
    }

    @Override
    public List<Contradiction> find(long after, long last) {
        var passed =
                db.createQuery(
                                """
                                SELECT a FROM Attempt a JOIN FETCH a.enrolment e
                                  JOIN FETCH e.person JOIN FETCH e.revision
                                WHERE a.id > :after AND a.id <= :last AND a.passed = :yes
                                  AND a.status <> :open AND e.status <> :withdrawn
                                  AND e.currentCourse IS NOT NULL ORDER BY a.id""",
                                Attempt.class)
                        .setParameter("after", after)
                        .setParameter("last", last)
                        .setParameter("yes", true)
                        .setParameter("open", Attempt.Status.OPEN)
                        .setParameter("withdrawn", Enrolment.Status.WITHDRAWN)
                        .getResultStream()
                        .filter(Attempt::isEnough)
                        .toList();
        var lessons =
                lessons(passed.stream().map(Attempt::getEnrolment).collect(Collectors.toSet()));
        return passed.stream()
                .filter(one -> !counts(one, lessons.get(place(one))))
                .map(AttemptCountedCheck::contradiction)
                .toList();
    }

    private static Contradiction contradiction(Attempt attempt) {
        var person = attempt.getEnrolment().getPerson();
        return Contradiction.of(
                attempt.getId(),
                person.getId(),
                person.getName(),
                attempt.getEnrolment().getRevision().getTitle(),
                String.valueOf(attempt.getNumber()));
    }

    private static boolean counts(Attempt attempt, LessonProgress lesson) {
        if (lesson == null || !attempt.isScored()) {
            return lesson != null;
        }
        Integer score = lesson.getScorePercent();
        return score != null && score >= attempt.getScorePercent();
    }

    private static String place(Attempt attempt) {
        return attempt.getEnrolment().getId() + ":" + attempt.getLessonId();
    }

    /** The finished lessons of these enrolments, by {@link #place}. */
    private Map<String, LessonProgress> lessons(Collection<Enrolment> enrolments) {
        var lessons = new HashMap<String, LessonProgress>();
        if (!enrolments.isEmpty()) {
            db.createQuery(
                            """
                            SELECT x.enrolment.id, x FROM LessonProgress x
                            WHERE x.enrolment IN :enrolments""",
                            Object[].class)
                    .setParameter("enrolments", enrolments)
                    .getResultList()
                    .forEach(row -> put(lessons, row[0], (LessonProgress) row[1]));
        }
        return lessons;
    }

    private static void put(
            Map<String, LessonProgress> lessons, Object enrolment, LessonProgress lesson) {
        lessons.put(enrolment + ":" + lesson.getLesson(), lesson);
    }

    @Override
    protected void settle(Long id) {
        var attempt = db.find(Attempt.class, id);
        events.fire(
                new AttemptPassed(
                        id,
                        attempt.getLessonId(),
                        attempt.getPersonId(),
                        attempt.isScored() ? attempt.getScorePercent() : null));
    }
}

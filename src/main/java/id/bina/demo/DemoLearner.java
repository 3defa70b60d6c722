package id.bina.demo;

import id.bina.assessment.Attempts;
import id.bina.assessment.SentAnswer;
import id.bina.demo.DemoCourses.Step;
import id.bina.learning.Enrolments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;

/** What a learner does in the portal; called as the learner, at the time that is played. */
@ApplicationScoped
class DemoLearner {
    @PersistenceContext EntityManager db;
    @Inject Enrolments enrolments;
    @Inject Attempts attempts;
    @Inject DemoClock clock;

    private final DemoAnswers answers = new DemoAnswers();

    void enrol(Long courseId) {
        enrolments.enrol(courseId);
    }

    void look(Step step) {
        enrolments.visit(step.lessonId());
    }

    void read(Step step) {
        enrolments.visit(step.lessonId());
        enrolments.finish(step.lessonId());
    }

    /**
     * Takes the quiz with so many wrong answers; a minute for each question. All in one
     * transaction: an attempt of the past that stood open would be closed by the timer of the
     * present, whose clock says that its time is over.
     */
    @Transactional
    void take(Step quiz, OffsetDateTime begin, int wrong) {
        enrolments.visit(quiz.lessonId());
        Long attempt = attempts.start(quiz.lessonId());
        db.flush(); // what locks a row reads it anew
        String token = attempts.takeOver(attempt);
        db.flush();
        var questions = attempts.view(attempt).questions();
        for (var asked : questions) {
            var time = begin.plusMinutes(asked.number());
            clock.set(time);
            String answer = answers.to(asked, asked.number() > wrong);
            attempts.save(attempt, asked.number(), new SentAnswer(answer, 1, token, time));
        }
        clock.set(begin.plusMinutes(questions.size() + 2L));
        attempts.submit(attempt);
    }
}

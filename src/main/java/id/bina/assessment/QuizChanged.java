package id.bina.assessment;

import id.bina.shared.DomainEvent;

/** The rules of a quiz of a draft were set. */
public record QuizChanged(
        Long lessonId,
        Long revisionId,
        int draw,
        Integer minutes,
        Integer tries,
        int passMark,
        boolean scored)
        implements DomainEvent {
    @Override
    public String subject() {
        return "Lesson:" + lessonId;
    }
}

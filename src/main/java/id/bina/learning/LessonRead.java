package id.bina.learning;

/** The learner said "done" to a lesson that nothing else proves. */
public record LessonRead(Long lessonId, Long personId) implements LessonDone {
    @Override
    public String subject() {
        return "Lesson:" + lessonId;
    }
}

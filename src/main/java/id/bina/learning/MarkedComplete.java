package id.bina.learning;

/** An admin accepted a lesson as done for a stated reason, without the usual proof. */
public record MarkedComplete(Long lessonId, Long personId, Long enrolmentId, String reason)
        implements LessonDone {
    @Override
    public String subject() {
        return "Enrolment:" + enrolmentId;
    }
}

package id.bina.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** All required lessons are finished and the course is not; mending completes it. */
@ApplicationScoped
class CourseFinishedCheck extends RecordChecker {
    @Inject LessonCounts counts;
    @Inject Completion completion;

    CourseFinishedCheck() {
        super("learning.check.finished.", Enrolment.class, true);
    }

    @Override
    public List<Contradiction> find(long after, long last) {
        return counts.find(
                after, last, one -> one.whole() && one.status() == Enrolment.Status.ACTIVE);
    }

    @Override
    protected void settle(Long id) {
        completion.settle(db.find(Enrolment.class, id));
    }
}

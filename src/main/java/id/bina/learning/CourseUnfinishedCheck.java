package id.bina.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The course is completed though required lessons are not: somebody has to judge. */
@ApplicationScoped
class CourseUnfinishedCheck extends RecordChecker {
    @Inject LessonCounts counts;

    CourseUnfinishedCheck() {
        super("learning.check.unfinished.", Enrolment.class, false);
    }

    @Override
    public List<Contradiction> find(long after, long last) {
        return counts.find(after, last, one -> one.completed() && !one.whole());
    }
}

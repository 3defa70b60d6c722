package id.bina.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The percent that is kept is not what the finished lessons amount to. */
@ApplicationScoped
class ProgressCheck extends RecordChecker {
    @Inject LessonCounts counts;
    @Inject Completion completion;

    ProgressCheck() {
        super("learning.check.progress.", Enrolment.class, true);
    }

    @Override
    public List<Contradiction> find(long after, long last) {
        return counts.find(after, last, ProgressCheck::isWrong);
    }

    /** Complete on one side only is another kind. */
    private static boolean isWrong(LessonCount one) {
        return one.progress() != one.percent() && one.whole() == one.completed();
    }

    @Override
    protected void settle(Long id) {
        completion.settle(db.find(Enrolment.class, id));
    }
}

package id.bina.programme;

import id.bina.learning.Contradiction;
import id.bina.learning.RecordChecker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Enough steps of a path are finished and the path is not; mending completes it. */
@ApplicationScoped
class PathDoneCheck extends RecordChecker {
    @Inject PathsByPerson paths;
    @Inject PathCompletion completion;

    PathDoneCheck() {
        super("programme.check.pathDone.", PathEnrolment.class, true);
    }

    @Override
    public List<Contradiction> find(long after, long last) {
        return paths.find(after, last, PathEnrolment.State.ACTIVE, true);
    }

    @Override
    protected void lock(Long id) {
        completion.takeTurn();
        super.lock(id);
    }

    @Override
    protected void settle(Long id) {
        completion.settle(id);
    }
}

package id.bina.programme;

import id.bina.learning.Contradiction;
import id.bina.learning.RecordChecker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * A path is completed and its steps no longer are, such as after a certificate was revoked:
 * somebody has to judge.
 */
@ApplicationScoped
class PathUnfoundedCheck extends RecordChecker {
    @Inject PathsByPerson paths;

    PathUnfoundedCheck() {
        super("programme.check.pathUnfounded.", PathEnrolment.class, false);
    }

    @Override
    public List<Contradiction> find(long after, long last) {
        return paths.find(after, last, PathEnrolment.State.COMPLETED, false);
    }
}

package id.bina.programme;

import id.bina.learning.RecordChecker;
import id.bina.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All checkers of all features, on every node in the same order. */
@ApplicationScoped
class Checkers {
    @Inject @Any Instance<RecordChecker> found;

    List<RecordChecker> all() {
        return found.stream().sorted(Comparator.comparing(RecordChecker::texts)).toList();
    }

    RecordChecker of(String kind) {
        return all().stream()
                .filter(one -> one.texts().equals(kind))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The one after this kind, or the first. */
    Optional<RecordChecker> after(String kind) {
        return all().stream()
                .filter(one -> kind == null || one.texts().compareTo(kind) > 0)
                .findFirst();
    }
}

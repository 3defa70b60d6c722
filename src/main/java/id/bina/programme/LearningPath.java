package id.bina.programme;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;

/**
 * Courses, workshops and mentoring that lead to one certificate. Written as a draft, published in
 * editions, retired: then nobody joins any more, and who is on it may finish.
 */
@Entity
public class LearningPath extends Persistent {
    public enum Status {
        DRAFT,
        PUBLISHED,
        RETIRED
    }

    @NotNull
    @Enumerated(EnumType.STRING)
    private Status status = Status.DRAFT;

    void publish() {
        require(status != Status.RETIRED, "programme.path.retired");
        status = Status.PUBLISHED;
    }

    void retire() {
        require(status == Status.PUBLISHED, "programme.path.notPublished");
        status = Status.RETIRED;
    }

    public Status getStatus() {
        return status;
    }
}

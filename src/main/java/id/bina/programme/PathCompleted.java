package id.bina.programme;

import id.bina.learning.AwardEarned;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A person finished enough steps of a path; earns its certificate. */
public record PathCompleted(
        Long enrolmentId,
        Long pathId,
        Long personId,
        String title,
        BigDecimal jp,
        LocalDate startedOn,
        LocalDate completedOn,
        List<String> lines)
        implements AwardEarned {
    @Override
    public String source() {
        return subject();
    }

    @Override
    public Kind kind() {
        return Kind.PATH;
    }

    /** None: each of its steps is reported and counted under the form of that step. */
    @Override
    public String form() {
        return null;
    }

    @Override
    public String subject() {
        return "PathEnrolment:" + enrolmentId;
    }
}

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

    /** Learning at a distance and at the place of work, taken together. */
    @Override
    public String form() {
        return "NKL03";
    }

    @Override
    public String subject() {
        return "PathEnrolment:" + enrolmentId;
    }
}

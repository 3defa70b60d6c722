package id.bina.mentoring;

import id.bina.learning.AwardEarned;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Mentor or mentee has completed a programme. The lines name the meetings as the programme does;
 * nothing that the pair wrote is in them.
 */
public record MentoringCompleted(
        Long pairId,
        Long personId,
        AwardEarned.Kind kind,
        String title,
        String form,
        BigDecimal jp,
        LocalDate startedOn,
        LocalDate completedOn,
        List<String> lines)
        implements AwardEarned {
    @Override
    public String source() {
        return "Pair:" + pairId + ":" + personId;
    }

    @Override
    public String subject() {
        return "Pair:" + pairId;
    }
}

package id.bina.certificate;

import id.bina.learning.AwardEarned;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Something earned otherwise than by a course, as workshops and mentoring tell it. */
public record SampleAward(Long personId, String source, Kind kind, String title, List<String> lines)
        implements AwardEarned {
    @Override
    public String form() {
        return "KL07";
    }

    @Override
    public BigDecimal jp() {
        return new BigDecimal("10");
    }

    @Override
    public LocalDate startedOn() {
        return LocalDate.of(2026, 9, 21);
    }

    @Override
    public LocalDate completedOn() {
        return LocalDate.of(2026, 10, 9);
    }
}

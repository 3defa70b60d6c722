package id.bina.workshop;

import id.bina.learning.AwardEarned;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A participant was there long enough and did what was asked; earns a certificate. */
public record WorkshopPassed(
        Long registrationId,
        Long personId,
        String title,
        String form,
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
        return Kind.WORKSHOP;
    }

    @Override
    public String subject() {
        return "Registration:" + registrationId;
    }
}

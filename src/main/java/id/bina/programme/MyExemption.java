package id.bina.programme;

import java.io.Serializable;
import java.time.LocalDate;

/** The own request to be excused from a duty. */
public record MyExemption(
        Long dutyId, Exemption.Status status, LocalDate untilOn, String reason, String answer)
        implements Serializable {}

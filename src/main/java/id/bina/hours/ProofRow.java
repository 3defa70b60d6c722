package id.bina.hours;

import id.bina.identity.Nip;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A proof in a list; the title is empty until it was handed in once. */
public record ProofRow(
        Long id,
        String name,
        Nip nip,
        String unitName,
        String title,
        String organiser,
        LocalDate endedOn,
        BigDecimal claimedJp,
        BigDecimal decidedJp,
        ProofStatus status,
        OffsetDateTime createdAt,
        OffsetDateTime submittedAt,
        String reason)
        implements Serializable {
    static final String SELECT =
            """
            SELECT NEW id.bina.hours.ProofRow(o.id, p.name, p.nip, u.name, o.title, o.organiser,
              o.endedOn, o.claimedJp, o.decidedJp, o.status, o.createdAt, o.submittedAt, o.reason)
            FROM OutsideProof o JOIN o.person p JOIN p.unit u
            """;
}

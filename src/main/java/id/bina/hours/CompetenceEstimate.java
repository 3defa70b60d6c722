package id.bina.hours;

import id.bina.identity.PositionLevel;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * The competence part of the professionalism index (PermenPANRB 38/2018, Peraturan BKN 8/2019),
 * estimated from the ledger; at most 40 points. The official value is that of BKN.
 *
 * @param technicalJp hours of technical learning in the last year; 20 are needed
 * @param seminar whether a seminar or workshop ended within the last two years
 * @param training whether leadership or functional training was ever done
 */
public record CompetenceEstimate(
        PositionLevel level, BigDecimal technicalJp, boolean seminar, boolean training)
        implements Serializable {
    private static final BigDecimal NEEDED = BigDecimal.valueOf(20);

    /** Posts that lead and posts of a profession need a training of their own. */
    public boolean isTrainingAsked() {
        return level != null && level != PositionLevel.PELAKSANA;
    }

    /** Hours of technical learning still missing. */
    public BigDecimal missingJp() {
        return NEEDED.subtract(technicalJp).max(BigDecimal.ZERO);
    }

    public BigDecimal technicalPoints() {
        return isTrainingAsked() ? new BigDecimal("15") : new BigDecimal("22.5");
    }

    public BigDecimal seminarPoints() {
        return isTrainingAsked() ? new BigDecimal("10") : new BigDecimal("17.5");
    }

    public BigDecimal trainingPoints() {
        return isTrainingAsked() ? new BigDecimal("15") : BigDecimal.ZERO;
    }

    public BigDecimal points() {
        return part(missingJp().signum() == 0, technicalPoints())
                .add(part(seminar, seminarPoints()))
                .add(part(training, trainingPoints()));
    }

    private static BigDecimal part(boolean done, BigDecimal points) {
        return done ? points : BigDecimal.ZERO;
    }
}

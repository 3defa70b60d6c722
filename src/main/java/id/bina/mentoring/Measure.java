package id.bina.mentoring;

import static id.bina.shared.RuleViolation.require;

import java.io.Serializable;
import java.math.BigDecimal;

/** From which to which value a goal leads; both or neither. */
public record Measure(BigDecimal from, BigDecimal to) implements Serializable {
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000);

    public Measure {
        require((from == null) == (to == null), "mentoring.goal.halfMeasure");
        require(from == null || from.compareTo(to) != 0, "mentoring.goal.sameMeasure");
        require(from == null || isSmall(from) && isSmall(to), "mentoring.goal.largeMeasure");
    }

    private static boolean isSmall(BigDecimal value) {
        return value.abs().compareTo(LARGEST) < 0 && value.scale() <= 2;
    }

    static Measure none() {
        return new Measure(null, null);
    }
}

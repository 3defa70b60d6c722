package id.bina.learning;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * JP of one calendar year: recognised by completed courses, against what the law asks or allows.
 *
 * @param target JP to reach; null when nothing is demanded
 * @param ceiling JP at most; null when there is none
 */
public record YearOfLearning(
        int year, BigDecimal recognised, BigDecimal target, BigDecimal ceiling, String legalBasis)
        implements Serializable {
    /** JP still missing, never negative; zero when nothing is demanded. */
    public BigDecimal missing() {
        return target == null ? BigDecimal.ZERO : target.subtract(recognised).max(BigDecimal.ZERO);
    }

    /** Segments of the ring: one per JP of the target or the ceiling, at least one. */
    public int segments() {
        var whole = target != null ? target : ceiling != null ? ceiling : BigDecimal.TEN;
        return Math.max(1, whole.setScale(0, RoundingMode.CEILING).intValue());
    }

    /** Segments that are filled. */
    public int filled() {
        return Math.min(segments(), recognised.setScale(0, RoundingMode.FLOOR).intValue());
    }

    /** Dashes of the ring for SVG: each segment .84 long with a gap of .16, the rest empty. */
    public String dashes() {
        return filled() == 0 ? "0 " + segments() : ".84 .16 ".repeat(filled()) + "0 " + segments();
    }
}

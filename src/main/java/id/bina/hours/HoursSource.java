package id.bina.hours;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Where an activity comes from.
 *
 * @param key unique over the ledger, such as {@code Certificate:12}
 * @param evidence key of the proof, such as {@code Certificate:12} or a stored file; may be null
 * @param verifierId who has confirmed it; null when the portal itself knows
 * @param decidedJp what the verifier recognises instead of the proposal; null to follow the rule
 */
record HoursSource(
        SourceKind kind, String key, String evidence, Long verifierId, BigDecimal decidedJp)
        implements Serializable {
    HoursSource(SourceKind kind, String key, String evidence) {
        this(kind, key, evidence, null, null);
    }
}

package id.bina.programme;

import id.bina.identity.Nip;
import java.io.Serializable;
import java.time.LocalDate;

/** A person in a duty as of a day. */
public record ComplianceRow(
        Long cycleId,
        Long personId,
        String name,
        Nip nip,
        String unit,
        String duty,
        LocalDate windowFrom,
        LocalDate dueOn,
        LocalDate fulfilledOn,
        Long exemptions)
        implements Serializable {
    /** The light on the day that was asked for. */
    public Light light(LocalDate day) {
        return exemptions > 0 ? Light.EXEMPT : Light.of(windowFrom, dueOn, fulfilledOn, day);
    }
}

package id.bina.programme;

import id.bina.learning.Enrolment;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A duty of the person who asks.
 *
 * @param course title of the course that is to be taken now
 * @param missing titles of its lessons that are left, while it runs
 * @param exemption the newest request to be excused that still matters, or null
 */
public record MyDuty(
        Long cycleId,
        Long dutyId,
        String title,
        String legalBasis,
        Long courseId,
        String course,
        boolean renewal,
        LocalDate windowFrom,
        LocalDate dueOn,
        LocalDate fulfilledOn,
        Light light,
        DutyGap gap,
        int progress,
        List<String> missing,
        MyExemption exemption)
        implements Serializable {
    private static final int SHOWN = 3;

    static DutyGap gap(DutyCycle cycle, Enrolment current, LocalDate today) {
        if (!cycle.isOpen()) {
            return DutyGap.NONE;
        }
        if (today.isBefore(cycle.getWindowFrom())) {
            return DutyGap.LATER;
        }
        if (current == null || current.getStatus() == Enrolment.Status.WITHDRAWN) {
            return DutyGap.NOT_BEGUN;
        }
        return current.getStatus() == Enrolment.Status.ACTIVE ? DutyGap.RUNNING : DutyGap.AGAIN;
    }

    /** Whether something can be done about it now. */
    public boolean open() {
        return gap != DutyGap.NONE && gap != DutyGap.LATER;
    }

    public List<String> firstMissing() {
        return missing.subList(0, Math.min(SHOWN, missing.size()));
    }

    public int moreMissing() {
        return Math.max(0, missing.size() - SHOWN);
    }

    /** Whether it may be asked to be excused: one request at a time. */
    public boolean askable() {
        return open() && (exemption == null || exemption.status() == Exemption.Status.REFUSED);
    }
}

package id.bina.outreach;

import id.bina.identity.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/**
 * The daily digest: at 07.00 of a working day each person gets in one mail what could wait and was
 * not read in the portal meanwhile. Whether the job runs twice or on two nodes, it is one digest.
 */
@ApplicationScoped
class Digests {
    static final LocalTime TIME = LocalTime.of(7, 0);
    private static final System.Logger LOG = System.getLogger("id.bina.outreach");

    @Inject Clock clock;
    @Inject WorkingDays workingDays;
    @Inject DigestWriting writing;

    /** Writes the digests of today that are missing; nothing before seven or on a free day. */
    void writeAll() {
        var today = LocalDate.now(clock);
        var seven = today.atTime(TIME).atZone(clock.getZone()).toOffsetDateTime();
        if (OffsetDateTime.now(clock).isBefore(seven) || !workingDays.isWorking(today)) {
            return;
        }
        writing.waiting(today, seven).forEach(person -> write(person, today, seven));
    }

    /** One failure must not cost the others their digest. */
    private void write(Long personId, LocalDate today, OffsetDateTime until) {
        try {
            writing.write(personId, today, until);
        } catch (RuntimeException problem) {
            LOG.log(Level.ERROR, "digest of person " + personId + " failed", problem);
        }
    }
}

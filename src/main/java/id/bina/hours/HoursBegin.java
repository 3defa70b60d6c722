package id.bina.hours;

import id.bina.shared.Persistent;
import jakarta.persistence.Entity;

/** How far the counting of what is older than the ledger has come. */
@Entity
public class HoursBegin extends Persistent {
    static final Long ID = 1L;

    private long lastCertificate;
    private long lastMeeting;
    private boolean done;

    protected HoursBegin() {}

    void certificatesUntil(Long id) {
        lastCertificate = id;
    }

    void meetingsUntil(Long id) {
        lastMeeting = id;
    }

    void finish() {
        done = true;
    }

    public long getLastCertificate() {
        return lastCertificate;
    }

    public long getLastMeeting() {
        return lastMeeting;
    }

    public boolean isDone() {
        return done;
    }
}

package id.bina.pledge;

import id.bina.shared.files.PortalAddress;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What is still to be signed, what was signed, and what waits for the superior to sign. */
@Named
@RequestScoped
public class MyPledgesPage {
    @Inject Pledges pledges;
    @Inject Countersigns countersigns;
    @Inject Clock clock;

    private List<DuePledge> due;
    private List<OwnSignature> signed;
    private long awaiting;

    @PostConstruct
    void read() {
        due = pledges.due();
        signed = pledges.mine();
        awaiting = countersigns.count();
    }

    public List<DuePledge> getDue() {
        return due;
    }

    public List<OwnSignature> getSigned() {
        return signed;
    }

    /** How many signatures of others wait for this person. */
    public long getAwaiting() {
        return awaiting;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public String getPortal() {
        return PortalAddress.get();
    }
}

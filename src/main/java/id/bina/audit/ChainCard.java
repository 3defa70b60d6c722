package id.bina.audit;

import id.bina.shared.web.Notice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The verdict on the trail, for every page that shows it (tag {@code b:chain}). */
@Named("auditVerdict")
@RequestScoped
public class ChainCard {
    @Inject AuditChain chain;
    @Inject Notice notice;

    private ChainVerdict verdict;

    /** Verdict of the last verification; null when there was none yet. */
    public ChainVerdict getLast() {
        if (verdict == null) {
            verdict = chain.lastVerdict().orElse(null);
        }
        return verdict;
    }

    public AuditChain.Head getHead() {
        return chain.head();
    }

    /** Verifies the whole chain now. */
    public void verify() {
        verdict = chain.verify();
        if (verdict.intact()) {
            notice.info("audit.chain.verified", verdict.entries());
        } else {
            notice.error("audit.chain.broken", verdict.findings().size());
        }
    }

    /** The finding as a sentence. */
    public String say(Finding finding) {
        return TrailWording.finding(finding);
    }
}

package id.bina.outreach;

import id.bina.hours.ProofDecided;
import id.bina.hours.ProofSubmitted;
import id.bina.shared.web.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Tells people what became of their certificates from elsewhere. */
@ApplicationScoped
class NewsOfProofs {
    @Inject Messages messages;
    @Inject Wording words;

    /** Who has handed it in knows; a person for whom it was done is told. */
    @Transactional
    void entered(@Observes ProofSubmitted event) {
        if (event.personId().equals(event.enteredById())) {
            return;
        }
        messages.tell(
                event.personId(),
                event.subject() + ":entered",
                Message.of(
                                "outreach.message.proofEntered",
                                "/hours/outside-proof?id=" + event.proofId(),
                                event.title())
                        .on(Topic.CERTIFICATE));
    }

    /** A proof may be returned more than once, so the moment belongs to the cause. */
    @Transactional
    void decided(@Observes ProofDecided event) {
        String key =
                switch (event.status()) {
                    case ACCEPTED -> "outreach.message.proofAccepted";
                    case RETURNED -> "outreach.message.proofReturned";
                    case REFUSED -> "outreach.message.proofRefused";
                    case TAKEN_BACK -> "outreach.message.proofTakenBack";
                    case DRAFT, SUBMITTED, DISCARDED ->
                            throw new IllegalArgumentException(event.status().name());
                };
        String hours = event.jp() == null ? "" : words.number(event.jp());
        messages.tell(
                event.personId(),
                event.subject() + ":" + event.status() + ":" + event.decidedAt().toEpochSecond(),
                Message.of(
                                key,
                                "/hours/outside-proof?id=" + event.proofId(),
                                event.title(),
                                hours,
                                event.reason())
                        .on(Topic.CERTIFICATE));
    }
}

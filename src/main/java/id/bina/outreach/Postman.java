package id.bina.outreach;

import id.bina.shared.mail.MailFailure;
import id.bina.shared.mail.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.UUID;

/** Hands over what is due; any number of postmen may be out at once, on one node or on several. */
@ApplicationScoped
class Postman {
    private static final System.Logger LOG = System.getLogger("id.bina.outreach");
    private static final int BATCH = 50;

    @Inject Outbox outbox;
    @Inject Mailer mailer;

    /** Until nothing is due, or nobody answers. */
    void deliver() {
        if (!mailer.isOn()) {
            outbox.keepAll();
            return;
        }
        for (var due = outbox.due(BATCH); !due.isEmpty(); due = outbox.due(BATCH)) {
            for (Long id : due) {
                if (!deliver(id)) {
                    return;
                }
            }
        }
    }

    /** Whether it makes sense to go on. */
    private boolean deliver(Long id) {
        String mark = UUID.randomUUID().toString();
        if (!outbox.claim(id, mark)) {
            return true; // another postman has it
        }
        try {
            handOver(id, mark);
            return true;
        } catch (MailFailure problem) {
            LOG.log(Level.WARNING, "mail {0}: {1}", id, problem.getMessage());
            outbox.failed(id, mark, problem.getMessage(), problem.getKind());
            return problem.getKind() != MailFailure.Kind.NO_SERVER;
        } catch (RuntimeException problem) {
            LOG.log(Level.ERROR, "mail " + id + " could not be written", problem);
            outbox.failed(id, mark, String.valueOf(problem), MailFailure.Kind.LATER);
            return true;
        }
    }

    private void handOver(Long id, String mark) {
        var letter = outbox.write(id, mark);
        if (letter.isPresent()) {
            mailer.send(letter.get());
            outbox.sent(id, mark, letter.get().to());
        }
    }
}

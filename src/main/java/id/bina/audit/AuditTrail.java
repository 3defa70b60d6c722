package id.bina.audit;

import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.identity.SignedInAs;
import id.bina.shared.DomainEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes down what happens. Joins the caller's transaction: what is not committed is not recorded,
 * and what cannot be recorded is not done. {@link AuditSealer} chains the entries afterwards.
 */
@Stateless
@PermitAll
public class AuditTrail {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject ActorNames names;

    /** Every event of every feature. */
    public void record(@Observes DomainEvent event) {
        Long actor = event instanceof SignedInAs in ? in.personId() : user.id();
        names.hear(event.subject());
        write(actor, event.getClass().getSimpleName(), event.subject(), EventDetails.of(event));
    }

    /**
     * A download, export or reading of personal data that is no event of a feature.
     *
     * @param action name in the past tense, such as {@code TrailExported}
     * @param subject the record, as {@code Course:42}; may be empty
     */
    public void accessed(String action, String subject, Map<String, ?> details) {
        write(user.id(), action, subject, EventDetails.of(details));
    }

    private void write(Long actor, String action, String subject, EventDetails details) {
        var entry = new AuditEntry(OffsetDateTime.now(clock), actor, roles(), action, subject);
        var words = words(actor, details);
        entry.tell(details, words == null ? "" : words.digest());
        db.persist(entry);
        if (words != null) {
            words.belongTo(entry.getId());
            db.persist(words);
        }
    }

    private AuditPersonal words(Long actor, EventDetails details) {
        String address = user.address();
        if (actor == null && address.isEmpty() && !details.hasTexts()) {
            return null;
        }
        return new AuditPersonal(names.of(actor), address, details.texts());
    }

    private String roles() {
        return Roles.ALL.stream().filter(user::may).collect(Collectors.joining(" "));
    }
}

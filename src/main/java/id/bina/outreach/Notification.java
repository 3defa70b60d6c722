package id.bina.outreach;

import id.bina.identity.Person;
import id.bina.shared.Persistent;
import id.bina.shared.web.Texts;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * One message to one person about one cause; read once, kept. Written by {@link Messages}, which
 * lets the database decide that there is only one.
 */
@Entity
public class Notification extends Persistent {
    static final String BETWEEN = "\n";

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    /** What it is about, such as {@code CertificateIssued:42}: at most one message of it each. */
    @NotBlank
    @Size(max = 80)
    private String cause;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Topic topic;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    /** Key of the sentence. */
    @NotBlank
    @Size(max = 80)
    private String messageKey;

    /** What fills the sentence, one a line. */
    @NotNull
    @Size(max = 2000)
    private String facts;

    /** Address inside the portal, from its root; null when there is nothing to open. */
    @Size(max = 200)
    private String link;

    /** Answers with one tap, see {@link Action#join}. */
    @NotNull
    @Size(max = 500)
    private String actions;

    private OffsetDateTime actionsUntil;

    /** How it reaches the person besides the portal, decided when it was written. */
    @NotNull
    @Enumerated(EnumType.STRING)
    private Delivery delivery;

    /** The mail it goes with; null when it was not mailed, or not yet. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Mail mail;

    @NotNull private OffsetDateTime createdAt;
    private OffsetDateTime readAt;

    protected Notification() {}

    static List<String> split(String facts) {
        return facts.isEmpty() ? List.of() : List.of(facts.split(BETWEEN, -1));
    }

    void goWith(Mail with) {
        mail = with;
    }

    /** Reading it again changes nothing. */
    void read(OffsetDateTime now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    public Person getPerson() {
        return person;
    }

    public String getCause() {
        return cause;
    }

    String getSentence() {
        return Texts.of(messageKey, split(facts).toArray());
    }

    public Topic getTopic() {
        return topic;
    }

    public Urgency getUrgency() {
        return urgency;
    }

    public String getLink() {
        return link;
    }

    List<Action> getActions() {
        return Action.split(actions);
    }

    OffsetDateTime getActionsUntil() {
        return actionsUntil;
    }

    OffsetDateTime getCreatedAt() {
        return createdAt;
    }

    public OffsetDateTime getReadAt() {
        return readAt;
    }
}

package id.bina.outreach;

import id.bina.identity.Person;
import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;

/** One message to one person about one cause; read once, kept. */
@Entity
public class Notification extends Persistent {
    private static final String BETWEEN = "\n";

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    /** What it is about, such as {@code CertificateIssued:42}: at most one message of it each. */
    @NotBlank
    @Size(max = 80)
    private String cause;

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

    @NotNull private OffsetDateTime createdAt;
    private OffsetDateTime readAt;

    protected Notification() {}

    Notification(Person person, String cause, Message message, OffsetDateTime now) {
        this.person = person;
        this.cause = cause;
        this.messageKey = message.key();
        this.facts = String.join(BETWEEN, message.facts());
        this.link = message.link();
        this.createdAt = now;
    }

    static List<String> split(String facts) {
        return facts.isEmpty() ? List.of() : List.of(facts.split(BETWEEN, -1));
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

    public String getLink() {
        return link;
    }

    public OffsetDateTime getReadAt() {
        return readAt;
    }
}

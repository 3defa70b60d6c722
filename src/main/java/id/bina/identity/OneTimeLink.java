package id.bina.identity;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.OffsetDateTime;

/** A link that works once and not for ever: it lets its reader choose a password. */
@Entity
public class OneTimeLink extends Persistent {
    /** What the link is for, and how long it may lie in a drawer. */
    public enum Purpose {
        ACTIVATION(Duration.ofDays(14)),
        RESET(Duration.ofDays(3)),
        SETUP(Duration.ofHours(24));

        private final Duration validity;

        Purpose(Duration validity) {
            this.validity = validity;
        }
    }

    @NotNull
    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @NotNull private String tokenHash;

    /** Nobody yet for the set-up of the first admin. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @NotNull private OffsetDateTime issuedAt;
    @NotNull private OffsetDateTime expiresAt;
    private OffsetDateTime usedAt;

    protected OneTimeLink() {}

    OneTimeLink(Purpose purpose, Person person, Token token, OffsetDateTime now) {
        this.purpose = purpose;
        this.person = person;
        tokenHash = token.hash();
        issuedAt = now;
        expiresAt = now.plus(purpose.validity);
    }

    boolean isUsable(OffsetDateTime now) {
        return usedAt == null && now.isBefore(expiresAt) && (person == null || person.isActive());
    }

    void use(OffsetDateTime now) {
        require(isUsable(now), "identity.link.over");
        usedAt = now;
    }

    Purpose getPurpose() {
        return purpose;
    }

    Person getPerson() {
        return person;
    }

    OffsetDateTime getExpiresAt() {
        return expiresAt;
    }
}

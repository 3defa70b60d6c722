package id.bina.identity;

import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * A device that stays signed in. Its secret changes with every new session; the one before is good
 * for a minute more, because pages ask for several things at once. An older one means that the
 * cookie was copied.
 */
@Entity
public class RememberedDevice extends Persistent {
    /** How a shown secret is to be taken. */
    enum Verdict {
        CURRENT,
        JUST_REPLACED,
        STOLEN,
        OVER
    }

    static final Duration VALIDITY = Duration.ofDays(30);
    private static final Duration GRACE = Duration.ofMinutes(1);

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @NotNull private String series;
    @NotNull private String tokenHash;
    private String formerHash;
    @NotNull private OffsetDateTime rotatedAt;
    @NotNull private OffsetDateTime expiresAt;
    private int epoch;

    protected RememberedDevice() {}

    RememberedDevice(Person person, String series, Token token, OffsetDateTime now) {
        this.person = person;
        this.series = series;
        epoch = person.getSessionEpoch();
        tokenHash = token.hash();
        rotatedAt = now;
        expiresAt = now.plus(VALIDITY);
    }

    Verdict judge(Token shown, OffsetDateTime now) {
        if (!now.isBefore(expiresAt) || !person.isActive() || epoch != person.getSessionEpoch()) {
            return Verdict.OVER;
        }
        if (shown.hash().equals(tokenHash)) {
            return Verdict.CURRENT;
        }
        boolean replaced = shown.hash().equals(formerHash) && now.isBefore(rotatedAt.plus(GRACE));
        return replaced ? Verdict.JUST_REPLACED : Verdict.STOLEN;
    }

    void rotate(Token next, OffsetDateTime now) {
        formerHash = tokenHash;
        tokenHash = next.hash();
        rotatedAt = now;
        expiresAt = now.plus(VALIDITY);
    }

    /** The password was changed on this very device, which stays signed in. */
    void follow() {
        epoch = person.getSessionEpoch();
    }

    Person getPerson() {
        return person;
    }
}

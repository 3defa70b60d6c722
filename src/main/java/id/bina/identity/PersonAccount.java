package id.bina.identity;

import static id.bina.shared.RuleViolation.require;

import jakarta.persistence.MappedSuperclass;

/**
 * Whether a person may sign in, with which secret, and which sessions count. A session remembers
 * the epoch it began in; a later epoch ends it.
 */
@MappedSuperclass
public abstract class PersonAccount extends PersonName {
    private boolean active = true;
    private boolean sample;
    private String passwordHash;
    private boolean passwordExpired;
    private int sessionEpoch;

    /** An invented person with a password that everybody knows. */
    void becomeSample(String hash) {
        markAsSample();
        passwordHash = hash;
    }

    /** An invented person of the demonstration; a portal that holds real people refuses these. */
    public void markAsSample() {
        sample = true;
    }

    void leave() {
        require(active, "identity.person.alreadyLeft");
        active = false;
        sessionEpoch++;
    }

    void rejoin() {
        active = true;
    }

    /** Sets a new secret and ends every session of the old one. */
    void changePassword(String hash, boolean expired) {
        passwordHash = hash;
        passwordExpired = expired;
        sessionEpoch++;
    }

    /** Ends every session and remembered device of this person. */
    void signOutEverywhere() {
        sessionEpoch++;
    }

    public boolean isActive() {
        return active;
    }

    public boolean isSample() {
        return sample;
    }

    String getPasswordHash() {
        return passwordHash;
    }

    public boolean isPasswordExpired() {
        return passwordExpired;
    }

    int getSessionEpoch() {
        return sessionEpoch;
    }
}

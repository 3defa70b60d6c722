package id.bina.audit;

import java.time.OffsetDateTime;

/**
 * One entry as the chain sees it, with the words that lie beside it (all null when there are none
 * or when they were erased). Independent of the database: every hash of the trail is made here.
 */
public record ChainLink(
        Long position,
        Long id,
        OffsetDateTime happenedAt,
        Long actor,
        Long about,
        String roles,
        String action,
        String subject,
        String facts,
        String personalDigest,
        String previousHash,
        String hash,
        String salt,
        String actorName,
        String address,
        String texts) {

    /** Digest of everything the entry says, without its place in the chain. */
    String contentDigest() {
        return Digest.of(
                Digest.canonical(
                        id,
                        micros(happenedAt),
                        actor,
                        about,
                        roles,
                        action,
                        subject,
                        facts,
                        personalDigest));
    }

    /** Hash of this content when it follows an entry of the given hash. */
    static String hash(String previous, String contentDigest) {
        return Digest.of(previous + contentDigest);
    }

    /** Whether the entry still says what it said when it was sealed. */
    boolean isGenuine() {
        return previousHash != null && hash(previousHash, contentDigest()).equals(hash);
    }

    /** Whether there were words that are no longer there. */
    boolean isErased() {
        return salt == null && !personalDigest.isEmpty();
    }

    /** Whether the words beside the entry are not those that were sealed with it. */
    boolean isPersonalChanged() {
        if (salt == null) {
            return actorName != null || address != null || texts != null;
        }
        return !personal(salt, actorName, address, texts).equals(personalDigest);
    }

    static String personal(String salt, String actorName, String address, String texts) {
        return Digest.of(Digest.canonical(salt, actorName, address, texts));
    }

    private static long micros(OffsetDateTime time) {
        return time.toEpochSecond() * 1_000_000 + time.getNano() / 1_000;
    }
}

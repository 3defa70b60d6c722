package id.bina.audit;

import id.bina.shared.web.Texts;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;

/** One entry for the reader: who, what, when, with its proof. Words that were erased are null. */
public record TrailRow(
        Long id,
        Long position,
        OffsetDateTime happenedAt,
        Long actor,
        String roles,
        String action,
        String subject,
        String facts,
        String personalDigest,
        String previousHash,
        String hash,
        String actorName,
        String address,
        String texts,
        String aboutName)
        implements Serializable {

    public String label() {
        return TrailWording.action(action);
    }

    /** One sentence: what happened. */
    public String sentence() {
        return TrailWording.sentence(this);
    }

    /** Name at that time; the system, or a visitor without an account. */
    public String who() {
        if (actor == null) {
            return Texts.of(
                    address == null || address.isEmpty() ? "audit.system" : "audit.visitor");
        }
        return actorName == null || actorName.isEmpty()
                ? Texts.of("audit.forgotten", String.valueOf(actor))
                : actorName;
    }

    public String roleWords() {
        return TrailWording.roles(roles);
    }

    /** The record as words: Pelatihan 42. */
    public String subjectWords() {
        return TrailWording.subject(subject);
    }

    /** Whether names and words of this entry were erased. */
    public boolean erased() {
        return texts == null && !personalDigest.isEmpty();
    }

    /** Something was taken away, refused or undone. */
    public boolean warn() {
        return action.matches(".*(Revoked|Refused|Withdrawn|Erased|Left|Archived|Rejected).*");
    }

    /** Everything the event told, by the names of its parts. */
    Map<String, String> values() {
        var values = new TreeMap<>(EventDetails.read(facts));
        values.putAll(EventDetails.read(texts));
        return values;
    }

    /** What the event told, with labels, empty values left out. */
    public Map<String, String> details() {
        return TrailWording.details(values());
    }

    public String shortHash() {
        return grouped(hash);
    }

    public String shortPreviousHash() {
        return grouped(previousHash);
    }

    /** First 16 digits in groups of four, as they are compared by eye. */
    private static String grouped(String hash) {
        return hash == null ? "" : hash.substring(0, 16).replaceAll("(.{4})(?=.)", "$1 ");
    }
}

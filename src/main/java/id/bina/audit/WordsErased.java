package id.bina.audit;

import id.bina.shared.DomainEvent;
import java.util.regex.Pattern;

/**
 * The names, addresses and words beside entries were erased: of every entry of one person, or of
 * one entry. The entries themselves and the chain remain.
 */
public record WordsErased(Long personId, Long entryId, int rows, String reason)
        implements DomainEvent {
    private static final Pattern ROWS = Pattern.compile("\"rows\":(\\d{1,9})");

    @Override
    public String subject() {
        return personId != null ? "Person:" + personId : "AuditEntry:" + entryId;
    }

    /** How many entries lost their words, as the facts of the event's entry tell. */
    static long rows(String facts) {
        var found = ROWS.matcher(facts);
        return found.find() ? Long.parseLong(found.group(1)) : 0;
    }
}

package id.bina.programme;

import id.bina.shared.DomainEvent;

/** A contradiction between records was mended. */
public record RecordMended(
        String record, Long personId, Long askedBy, String kind, String contradiction)
        implements DomainEvent {
    @Override
    public String subject() {
        return record;
    }
}

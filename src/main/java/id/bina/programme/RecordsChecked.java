package id.bina.programme;

import id.bina.shared.DomainEvent;

/** All records were looked through. */
public record RecordsChecked(Long askedBy, long records, long contradictions)
        implements DomainEvent {
    @Override
    public String subject() {
        return "RecordCheck:" + RecordCheck.ID;
    }
}

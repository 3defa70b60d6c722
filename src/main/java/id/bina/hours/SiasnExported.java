package id.bina.hours;

import id.bina.shared.DomainEvent;

/** Lines of the ledger were chosen to be sent to the national system. */
public record SiasnExported(Long batchId, int year, Long unitId, int lines, int again)
        implements DomainEvent {
    @Override
    public String subject() {
        return "SiasnBatch:" + batchId;
    }
}

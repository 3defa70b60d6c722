package id.bina.hours;

import id.bina.shared.DomainEvent;

/** The file for the national system was downloaded. */
public record SiasnFetched(Long batchId, String sha256) implements DomainEvent {
    @Override
    public String subject() {
        return "SiasnBatch:" + batchId;
    }
}

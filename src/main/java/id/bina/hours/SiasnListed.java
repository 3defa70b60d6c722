package id.bina.hours;

import id.bina.shared.DomainEvent;

/** The reconciliation list left the portal as a file. */
public record SiasnListed(String list, int year, int rows) implements DomainEvent {
    @Override
    public String subject() {
        return "SiasnBatch:list";
    }
}

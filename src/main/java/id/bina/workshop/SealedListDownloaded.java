package id.bina.workshop;

import id.bina.shared.DomainEvent;

/** Somebody took a copy of a sealed attendance list. */
public record SealedListDownloaded(Long sessionId) implements DomainEvent {
    @Override
    public String subject() {
        return "WorkshopSession:" + sessionId;
    }
}

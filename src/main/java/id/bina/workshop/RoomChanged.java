package id.bina.workshop;

import id.bina.shared.DomainEvent;

/** A room was described anew. */
public record RoomChanged(Long roomId, String name, int capacity) implements DomainEvent {
    @Override
    public String subject() {
        return "Room:" + roomId;
    }
}

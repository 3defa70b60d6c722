package id.bina.workshop;

import id.bina.shared.DomainEvent;

/** A room can be used for sessions. */
public record RoomAdded(Long roomId, String name, int capacity) implements DomainEvent {
    @Override
    public String subject() {
        return "Room:" + roomId;
    }
}

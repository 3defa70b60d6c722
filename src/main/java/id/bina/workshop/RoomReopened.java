package id.bina.workshop;

import id.bina.shared.DomainEvent;

/** A closed room can be used again. */
public record RoomReopened(Long roomId) implements DomainEvent {
    @Override
    public String subject() {
        return "Room:" + roomId;
    }
}

package id.bina.workshop;

import id.bina.shared.DomainEvent;

/** A room is not used any more. */
public record RoomClosed(Long roomId) implements DomainEvent {
    @Override
    public String subject() {
        return "Room:" + roomId;
    }
}

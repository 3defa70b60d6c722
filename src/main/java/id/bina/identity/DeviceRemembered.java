package id.bina.identity;

import id.bina.shared.DomainEvent;

/** A person asked this device to stay signed in. */
public record DeviceRemembered(Long personId) implements DomainEvent {
    @Override
    public String subject() {
        return "Person:" + personId;
    }
}

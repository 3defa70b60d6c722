package id.bina.identity;

import id.bina.shared.DomainEvent;

/**
 * An old token of a remembered device was shown again: the device was forgotten, because its cookie
 * may have been copied.
 */
public record DeviceRefused(Long personId) implements DomainEvent {
    @Override
    public String subject() {
        return "Person:" + personId;
    }
}

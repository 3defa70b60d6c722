package id.bina.outreach;

import id.bina.shared.DomainEvent;

/** An admin tried the settings of mail with a mail to himself. */
public record TestMailQueued(Long personId) implements DomainEvent {
    @Override
    public String subject() {
        return "Person:" + personId;
    }
}

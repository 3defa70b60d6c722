package id.bina.outreach;

import id.bina.shared.DomainEvent;

/** An admin had a mail sent again. */
public record MailQueuedAgain(Long mailId, Long personId) implements DomainEvent {
    @Override
    public String subject() {
        return "Mail:" + mailId;
    }
}

package id.bina.outreach;

import id.bina.shared.DomainEvent;

/** A person answered from a mail, without signing in; what was done is an event of its feature. */
public record ActionLinkUsed(Long linkId, Long personId, ActionVerb verb, Long subjectId)
        implements DomainEvent {
    @Override
    public String subject() {
        return "ActionLink:" + linkId;
    }
}

package id.bina.shared;

/**
 * Something that happened, told inside the transaction in which it happened. Always a record in the
 * past tense; its components are what the audit trail keeps, so they hold ids and facts, never
 * secrets and never entities.
 */
public interface DomainEvent {
    /** The record this is about, as {@code Course:42}, for the trail of one thing; may be empty. */
    default String subject() {
        return "";
    }
}

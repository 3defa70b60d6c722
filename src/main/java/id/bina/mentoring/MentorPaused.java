package id.bina.mentoring;

import id.bina.shared.DomainEvent;
import java.time.LocalDate;

/** A mentor takes no new pairs before this day; null: takes them again. */
public record MentorPaused(Long profileId, Long personId, LocalDate until) implements DomainEvent {
    @Override
    public String subject() {
        return "MentorProfile:" + profileId;
    }
}

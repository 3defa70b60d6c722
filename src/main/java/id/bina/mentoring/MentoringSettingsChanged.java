package id.bina.mentoring;

import id.bina.shared.DomainEvent;

/** The office has set the time to answer and what a proposal weighs. */
public record MentoringSettingsChanged(int answerDays) implements DomainEvent {
    @Override
    public String subject() {
        return "MentoringSettings:1";
    }
}

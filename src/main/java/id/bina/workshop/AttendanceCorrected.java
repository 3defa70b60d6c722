package id.bina.workshop;

import id.bina.shared.DomainEvent;

/** A line was added to a sealed attendance list. */
public record AttendanceCorrected(
        Long sessionId, Long correctionId, Long personId, AttendanceStatus status, String reason)
        implements DomainEvent {
    @Override
    public String subject() {
        return "WorkshopSession:" + sessionId;
    }
}

package id.bina.workshop;

import id.bina.shared.DomainEvent;

/** It became known how a person stands on the list of a session. */
public record AttendanceRecorded(
        Long sessionId, Long personId, AttendanceStatus status, Attendance.How how)
        implements DomainEvent {
    @Override
    public String subject() {
        return "WorkshopSession:" + sessionId;
    }
}

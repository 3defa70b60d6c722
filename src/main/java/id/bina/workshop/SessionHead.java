package id.bina.workshop;

import java.io.Serializable;
import java.time.OffsetDateTime;

/** What a session is called, and when and where it is. */
public record SessionHead(
        Long id,
        Long cohortId,
        Long workshopId,
        String workshop,
        String cohort,
        String title,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        String place)
        implements Serializable {
    static SessionHead of(WorkshopSession session) {
        var cohort = session.getCohort();
        return new SessionHead(
                session.getId(),
                cohort.getId(),
                cohort.getWorkshop().getId(),
                cohort.getWorkshop().getTitle(),
                cohort.roman(),
                session.getTitle(),
                session.getStartsAt(),
                session.getEndsAt(),
                session.getRoom() == null ? null : session.getRoom().getName());
    }
}

package id.bina.workshop;

import java.io.Serializable;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One cohort for one person.
 *
 * @param registration the own one, or null
 * @param taken seats that are taken or offered
 * @param place place in the queue from 1; 0 for whoever does not wait
 * @param leads whether the person leads one of the sessions
 * @param now when it was read
 */
public record WorkshopView(
        Cohort cohort,
        List<WorkshopSession> sessions,
        Registration registration,
        long taken,
        long place,
        boolean leads,
        OffsetDateTime now)
        implements Serializable {
    public Workshop workshop() {
        return cohort.getWorkshop();
    }

    /** What the own registration is now; null without one. */
    public Registration.Status state() {
        return registration == null ? null : registration.getStatus();
    }

    public boolean is(String status) {
        return registration != null && state().name().equals(status);
    }

    /** Whether the person has, or had, a seat in it. */
    public boolean seated() {
        return registration != null
                && registration.takesSeat()
                && state() != Registration.Status.OFFERED;
    }

    public boolean mayRegister() {
        return !leads
                && (registration == null || state().isOver())
                && cohort.takesRegistrations(now);
    }

    public boolean full() {
        return taken >= cohort.getSeats();
    }

    public boolean mayCancel() {
        return registration != null
                && !state().isOver()
                && cohort.isAhead()
                && !cohort.isUnderWay(now);
    }

    /** Whole hours until the offered seat goes on; 0 in the last one. */
    public long hoursLeft() {
        return registration.getHeldUntil() == null
                ? 0
                : Math.max(0, Duration.between(now, registration.getHeldUntil()).toHours());
    }

    /** Rooms, each once; empty when it is only online. */
    public String rooms() {
        return sessions.stream()
                .filter(s -> s.getRoom() != null)
                .map(s -> s.getRoom().getName())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    public boolean online() {
        return sessions.stream().anyMatch(s -> s.getLink() != null);
    }

    /** Guests and trainers of all sessions, each once. */
    public String trainers() {
        var guests =
                sessions.stream()
                        .map(WorkshopSession::getGuests)
                        .filter(g -> g != null && !g.isBlank());
        var own =
                sessions.stream().flatMap(s -> s.getTrainers().stream()).map(t -> t.getFullName());
        return java.util.stream.Stream.concat(guests, own)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The cohort's own partner, or the one of the offer. */
    public String partner() {
        return cohort.getPartner() == null || cohort.getPartner().isBlank()
                ? workshop().getPartner()
                : cohort.getPartner();
    }

    public List<TaskLine> tasksBefore() {
        return TaskLine.of(workshop().getTasksBefore());
    }

    public List<TaskLine> tasksAfter() {
        return TaskLine.of(workshop().getTasksAfter());
    }
}

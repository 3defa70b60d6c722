package id.bina.workshop;

import id.bina.shared.Now;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** What the personnel office decides about a session; see {@link WorkshopSession}. */
public class SessionFacts implements Serializable {
    @NotBlank
    @Size(max = 160)
    private String title;

    @NotNull private LocalDate day;
    @NotNull private LocalTime from;
    @NotNull private LocalTime until;
    private Long roomId;

    /** Only web addresses: it becomes a link on a page. */
    @Pattern(regexp = "|https://\\S+")
    @Size(max = 500)
    private String link;

    @Size(max = 300)
    private String guests;

    private List<Long> trainerIds = new ArrayList<>();

    static SessionFacts of(WorkshopSession session) {
        var facts = new SessionFacts();
        facts.title = session.getTitle();
        facts.at(session.getStartsAt(), session.getEndsAt());
        facts.roomId = session.getRoom() == null ? null : session.getRoom().getId();
        facts.link = session.getLink();
        facts.guests = session.getGuests();
        session.getTrainers().forEach(t -> facts.trainerIds.add(t.getId()));
        return facts;
    }

    /** Begins and ends then; both on the same day of the city. */
    void at(OffsetDateTime startsAt, OffsetDateTime endsAt) {
        var start = startsAt.atZoneSameInstant(Now.ZONE);
        day = start.toLocalDate();
        from = start.toLocalTime();
        until = endsAt.atZoneSameInstant(Now.ZONE).toLocalTime();
    }

    public OffsetDateTime getStartsAt() {
        return day.atTime(from).atZone(Now.ZONE).toOffsetDateTime();
    }

    public OffsetDateTime getEndsAt() {
        return day.atTime(until).atZone(Now.ZONE).toOffsetDateTime();
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime from) {
        this.from = from;
    }

    public LocalTime getUntil() {
        return until;
    }

    public void setUntil(LocalTime until) {
        this.until = until;
    }

    public boolean isOnline() {
        return link != null && !link.isBlank();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Long getRoomId() {
        return roomId;
    }

    public void setRoomId(Long roomId) {
        this.roomId = roomId;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getGuests() {
        return guests;
    }

    public void setGuests(String guests) {
        this.guests = guests;
    }

    public List<Long> getTrainerIds() {
        return trainerIds;
    }

    public void setTrainerIds(List<Long> trainerIds) {
        this.trainerIds = trainerIds;
    }
}

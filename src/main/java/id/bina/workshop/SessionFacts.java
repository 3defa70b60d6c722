package id.bina.workshop;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** What the personnel office decides about a session; see {@link WorkshopSession}. */
public class SessionFacts implements Serializable {
    @NotBlank
    @Size(max = 160)
    private String title;

    @NotNull private OffsetDateTime startsAt;
    @NotNull private OffsetDateTime endsAt;
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
        facts.startsAt = session.getStartsAt();
        facts.endsAt = session.getEndsAt();
        facts.roomId = session.getRoom() == null ? null : session.getRoom().getId();
        facts.link = session.getLink();
        facts.guests = session.getGuests();
        session.getTrainers().forEach(t -> facts.trainerIds.add(t.getId()));
        return facts;
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

    public OffsetDateTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(OffsetDateTime startsAt) {
        this.startsAt = startsAt;
    }

    public OffsetDateTime getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(OffsetDateTime endsAt) {
        this.endsAt = endsAt;
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

package id.bina.workshop;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.Person;
import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** One meeting of a cohort: when, in which room or behind which link, and who leads it. */
@Entity
public class WorkshopSession extends Persistent {
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Cohort cohort;

    private int position;

    @NotBlank
    @Size(max = 160)
    private String title;

    @NotNull private OffsetDateTime startsAt;
    @NotNull private OffsetDateTime endsAt;

    /** Null when the session is held online. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Room room;

    @Size(max = 500)
    private String link;

    /** Speakers who are not people of the portal, as they are named on the page. */
    @Size(max = 300)
    private String guests;

    /** When the day-before reminder was sent out; null before. */
    private OffsetDateTime remindedAt;

    @ManyToMany
    @JoinTable(
            name = "SessionTrainer",
            joinColumns = @JoinColumn(name = "session_id"),
            inverseJoinColumns = @JoinColumn(name = "person_id"))
    @OrderBy("name")
    private List<Person> trainers = new ArrayList<>();

    protected WorkshopSession() {}

    WorkshopSession(Cohort cohort, int position, SessionFacts facts, Room room) {
        this.cohort = cohort;
        this.position = position;
        describe(facts, room);
    }

    final void describe(SessionFacts facts, Room in) {
        require(facts.getEndsAt().isAfter(facts.getStartsAt()), "workshop.session.endsBeforeStart");
        require(in != null || facts.isOnline(), "workshop.session.nowhere");
        title = facts.getTitle().strip();
        if (!facts.getStartsAt().equals(startsAt)) {
            remindedAt = null;
        }
        startsAt = facts.getStartsAt();
        endsAt = facts.getEndsAt();
        room = in;
        link = facts.isOnline() ? facts.getLink().strip() : null;
        guests = facts.getGuests();
    }

    void ledBy(Collection<Person> people) {
        trainers.clear();
        trainers.addAll(people);
    }

    boolean isLedBy(Long personId) {
        return trainers.stream().anyMatch(t -> t.getId().equals(personId));
    }

    /** Length in minutes. */
    public long minutes() {
        return java.time.Duration.between(startsAt, endsAt).toMinutes();
    }

    /** Whether the two share any minute; one may begin when the other ends. */
    public boolean overlaps(OffsetDateTime from, OffsetDateTime until) {
        return startsAt.isBefore(until) && from.isBefore(endsAt);
    }

    public Cohort getCohort() {
        return cohort;
    }

    public int getPosition() {
        return position;
    }

    public String getTitle() {
        return title;
    }

    public OffsetDateTime getStartsAt() {
        return startsAt;
    }

    public OffsetDateTime getEndsAt() {
        return endsAt;
    }

    public Room getRoom() {
        return room;
    }

    public String getLink() {
        return link;
    }

    public String getGuests() {
        return guests;
    }

    public OffsetDateTime getRemindedAt() {
        return remindedAt;
    }

    public List<Person> getTrainers() {
        return trainers;
    }
}

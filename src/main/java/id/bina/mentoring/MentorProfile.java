package id.bina.mentoring;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.Person;
import id.bina.shared.Persistent;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a mentor offers: fields, reach, weekly times and how many pairs at once. The number of
 * running pairs is counted here and the database refuses more than the capacity; only {@link
 * MentorPlaces} changes it.
 */
@Entity
public class MentorProfile extends Persistent {
    /** More pairs than this nobody can care for. */
    public static final int MOST = 10;

    @NotNull
    @OneToOne(fetch = FetchType.LAZY)
    private Person person;

    @NotNull
    @Size(max = 600)
    private String summary = "";

    @Min(0)
    @Max(50)
    private int yearsOfExperience;

    @Min(0)
    @Max(MOST)
    private int capacity;

    private int activePairs;
    private LocalDate pausedUntil;

    /** Stems of everything that tells what he or she knows; the search looks into it. */
    @NotNull
    @Size(max = 8000)
    private String words = "";

    @ElementCollection
    @CollectionTable(name = "MentorExpertise", joinColumns = @JoinColumn(name = "profile_id"))
    @Column(name = "expertise")
    @Enumerated(EnumType.STRING)
    private Set<Expertise> expertise = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "MentorChannel", joinColumns = @JoinColumn(name = "profile_id"))
    @Column(name = "channel")
    @Enumerated(EnumType.STRING)
    private Set<ServiceChannel> channels = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "MentorReach", joinColumns = @JoinColumn(name = "profile_id"))
    @Column(name = "way")
    @Enumerated(EnumType.STRING)
    private Set<MeetingWay> ways = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "MentorTime", joinColumns = @JoinColumn(name = "profile_id"))
    private Set<WeeklyTime> times = new HashSet<>();

    protected MentorProfile() {}

    MentorProfile(Person person) {
        this.person = person;
    }

    /** Says how many pairs at once; never fewer than there are now. */
    void offer(int places) {
        require(places >= 0 && places <= MOST, "mentoring.profile.capacityRange", MOST);
        require(places >= activePairs, "mentoring.profile.capacityBelow", activePairs);
        capacity = places;
    }

    /** Takes no new pairs before this day; null ends the pause. */
    void pause(LocalDate until) {
        pausedUntil = until;
    }

    void help(
            Collection<Expertise> fields,
            Collection<ServiceChannel> known,
            Collection<MeetingWay> reach) {
        replace(expertise, fields);
        replace(channels, known);
        replace(ways, reach);
    }

    void meetAt(Collection<WeeklyTime> weekly) {
        replace(times, weekly);
    }

    /** Makes the profile findable by these texts. */
    void findBy(Collection<String> texts) {
        String index = Stems.index(texts);
        words = index.substring(0, Math.min(index.length(), 8000));
    }

    private static <T> void replace(Set<T> kept, Collection<T> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }

    public boolean isPausedOn(LocalDate day) {
        return pausedUntil != null && day.isBefore(pausedUntil);
    }

    /** Places for new pairs. */
    public int getPlaces() {
        return Math.max(0, capacity - activePairs);
    }

    public Weekdays getDays() {
        Set<DayOfWeek> days =
                times.stream().map(WeeklyTime::getWeekday).collect(Collectors.toSet());
        return new Weekdays(days);
    }

    public Person getPerson() {
        return person;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary == null ? "" : summary.strip();
    }

    public int getYearsOfExperience() {
        return yearsOfExperience;
    }

    public void setYearsOfExperience(int yearsOfExperience) {
        this.yearsOfExperience = yearsOfExperience;
    }

    public int getCapacity() {
        return capacity;
    }

    public int getActivePairs() {
        return activePairs;
    }

    public LocalDate getPausedUntil() {
        return pausedUntil;
    }

    public Set<Expertise> getExpertise() {
        return Set.copyOf(expertise);
    }

    public Set<ServiceChannel> getChannels() {
        return Set.copyOf(channels);
    }

    public Set<MeetingWay> getWays() {
        return Set.copyOf(ways);
    }

    public Set<WeeklyTime> getTimes() {
        return Set.copyOf(times);
    }
}

package id.bina.mentoring;

import id.bina.identity.Person;
import id.bina.shared.web.Texts;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * A mentor as others see him or her.
 *
 * @param mine whether he or she is the mentor of who looks, now
 * @param freeOn when the first running pair is expected to end; null when none runs
 */
public record MentorCard(
        Long id,
        Long personId,
        String fullName,
        String initials,
        String position,
        String unit,
        int years,
        String summary,
        List<Expertise> expertise,
        int capacity,
        int places,
        LocalDate pausedUntil,
        LocalDate freeOn,
        boolean mine)
        implements Serializable {
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM yyyy", Texts.LOCALE);

    static MentorCard of(MentorProfile profile, LocalDate freeOn, boolean mine) {
        Person person = profile.getPerson();
        return new MentorCard(
                profile.getId(),
                person.getId(),
                person.getFullName(),
                person.getInitials(),
                person.getPosition(),
                person.getUnit().getLabel(),
                profile.getYearsOfExperience(),
                profile.getSummary(),
                profile.getExpertise().stream().sorted().toList(),
                profile.getCapacity(),
                profile.getPlaces(),
                profile.getPausedUntil(),
                freeOn,
                mine);
    }

    /** The month in which a place is expected: the end of the pause, else of the first pair. */
    public String freeMonth(LocalDate day) {
        var expected = pausedOn(day) ? pausedUntil : freeOn;
        return expected == null ? null : MONTH.format(expected);
    }

    public boolean pausedOn(LocalDate day) {
        return pausedUntil != null && day.isBefore(pausedUntil);
    }

    /** Whether a request to this mentor could be accepted on this day. */
    public boolean openOn(LocalDate day) {
        return places > 0 && !pausedOn(day);
    }
}

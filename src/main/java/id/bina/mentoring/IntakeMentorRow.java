package id.bina.mentoring;

import java.io.Serializable;

/** A mentor of an intake; free = places outside the intake's own limit that are left now. */
public record IntakeMentorRow(
        Long id, Long profileId, String name, String unit, int places, int free)
        implements Serializable {
    static IntakeMentorRow of(IntakeMentor one) {
        var profile = one.getMentor();
        return new IntakeMentorRow(
                one.getId(),
                profile.getId(),
                profile.getPerson().getFullName(),
                profile.getPerson().getUnit().getLabel(),
                one.getPlaces(),
                profile.getPlaces());
    }
}

package id.bina.home;

import id.bina.identity.PersonName;
import java.io.Serializable;
import java.time.OffsetDateTime;

/**
 * Somebody one works with in mentoring, and when the two meet next.
 *
 * @param asMentor whether the person who asks is the mentor of the two
 * @param startsAt null while no meeting is planned
 */
public record NextMeeting(
        Long pairId,
        boolean asMentor,
        String name,
        String titlePrefix,
        String titleSuffix,
        String position,
        OffsetDateTime startsAt)
        implements Serializable {
    public String fullName() {
        return PersonName.fullName(titlePrefix, name, titleSuffix);
    }

    public String initials() {
        return PersonName.initials(name);
    }
}

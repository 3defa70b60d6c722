package id.bina.shared.calendar;

import java.time.OffsetDateTime;

/**
 * One appointment of a calendar.
 *
 * @param uid stable for ever, unique over all features, as {@code session-12@bina}
 * @param sequence grows with every change of time, place or state, so that calendars follow
 * @param changedAt when the facts were last changed, or the calendar was asked for
 * @param location null when it has none
 * @param description null when there is nothing more to say
 * @param url null, or an absolute address
 * @param cancelled calendars strike it out
 */
public record IcsEvent(
        String uid,
        int sequence,
        OffsetDateTime changedAt,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        String summary,
        String location,
        String description,
        String url,
        boolean cancelled) {}

package id.bina.mentoring;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;

/** A mentor in full: how to meet, and the cases that speak for him or her. */
public record MentorView(
        MentorCard card,
        List<ServiceChannel> channels,
        List<MeetingWay> ways,
        List<WeeklyTime> times,
        List<CaseRow> cases,
        boolean myself)
        implements Serializable {
    static MentorView of(
            MentorCard card, MentorProfile profile, List<SolvedCase> cases, boolean myself) {
        return new MentorView(
                card,
                profile.getChannels().stream().sorted().toList(),
                profile.getWays().stream().sorted().toList(),
                inOrder(profile),
                cases.stream().map(CaseRow::of).toList(),
                myself);
    }

    static List<WeeklyTime> inOrder(MentorProfile profile) {
        return profile.getTimes().stream()
                .sorted(
                        Comparator.<WeeklyTime, DayOfWeek>comparing(WeeklyTime::getWeekday)
                                .thenComparing(WeeklyTime::getOpens))
                .toList();
    }
}

package id.bina.mentoring;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * What a score is made of: a mentor as he or she offers help.
 *
 * @param superior whether one of the two is above the other in the line of superiors
 */
record Candidate(
        Long profileId,
        Set<Expertise> expertise,
        Set<ServiceChannel> channels,
        Set<MeetingWay> ways,
        Weekdays days,
        int capacity,
        int activePairs,
        List<Solved> cases,
        boolean superior)
        implements Serializable {
    /** A solved case, as far as the score needs it. */
    record Solved(ComplaintClass complaintClass, String title, String words)
            implements Serializable {}

    int places() {
        return Math.max(0, capacity - activePairs);
    }

    Candidate above(boolean isSuperior) {
        return new Candidate(
                profileId,
                expertise,
                channels,
                ways,
                days,
                capacity,
                activePairs,
                cases,
                isSuperior);
    }
}

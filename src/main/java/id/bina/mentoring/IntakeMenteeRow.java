package id.bina.mentoring;

import java.io.Serializable;

/** A mentee of an intake with the proposed mentor and why; both null before the matching. */
public record IntakeMenteeRow(
        Long id,
        String name,
        String unit,
        ComplaintClass complaintClass,
        Long profileId,
        String mentor,
        boolean byHand,
        Score score)
        implements Serializable {
    static IntakeMenteeRow of(IntakeMentee one, Score score) {
        var person = one.getMentee();
        var mentor = one.getMentor();
        return new IntakeMenteeRow(
                one.getId(),
                person.getFullName(),
                person.getUnit().getLabel(),
                one.getProblem().getComplaintClass(),
                mentor == null ? null : mentor.getId(),
                mentor == null ? null : mentor.getPerson().getFullName(),
                one.isByHand(),
                score);
    }
}

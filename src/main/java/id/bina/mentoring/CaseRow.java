package id.bina.mentoring;

import java.io.Serializable;

/** A solved case as it is shown. */
public record CaseRow(
        Long id, ComplaintClass complaintClass, String title, String deed, String result)
        implements Serializable {
    static CaseRow of(SolvedCase one) {
        return new CaseRow(
                one.getId(),
                one.getComplaintClass(),
                one.getTitle(),
                one.getDeed(),
                one.getResult());
    }
}

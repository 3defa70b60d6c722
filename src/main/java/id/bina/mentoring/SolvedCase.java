package id.bina.mentoring;

import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A service problem that a mentor has solved: what was done and what came of it, no citizens. */
@Entity
public class SolvedCase extends Persistent {
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private MentorProfile profile;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ComplaintClass complaintClass;

    /** What the problem was, in one line. */
    @NotBlank
    @Size(max = 160)
    private String title;

    @NotBlank
    @Size(max = 1000)
    private String deed;

    @NotBlank
    @Size(max = 1000)
    private String result;

    protected SolvedCase() {}

    SolvedCase(
            MentorProfile profile,
            ComplaintClass complaintClass,
            String title,
            String deed,
            String result) {
        CitizenData.refuse(title, deed, result);
        this.profile = profile;
        this.complaintClass = complaintClass;
        this.title = title;
        this.deed = deed;
        this.result = result;
    }

    public MentorProfile getProfile() {
        return profile;
    }

    public ComplaintClass getComplaintClass() {
        return complaintClass;
    }

    public String getTitle() {
        return title;
    }

    public String getDeed() {
        return deed;
    }

    public String getResult() {
        return result;
    }
}

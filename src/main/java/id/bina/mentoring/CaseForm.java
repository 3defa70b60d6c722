package id.bina.mentoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** A solved case as a mentor fills it in. */
public class CaseForm implements Serializable {
    @NotNull private ComplaintClass complaintClass;

    @NotBlank
    @Size(max = 160)
    private String title;

    @NotBlank
    @Size(max = 1000)
    private String deed;

    @NotBlank
    @Size(max = 1000)
    private String result;

    public ComplaintClass getComplaintClass() {
        return complaintClass;
    }

    public void setComplaintClass(ComplaintClass complaintClass) {
        this.complaintClass = complaintClass;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDeed() {
        return deed;
    }

    public void setDeed(String deed) {
        this.deed = deed;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }
}

package id.bina.mentoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/** What a mentee fills in about the problem. */
public class ProblemForm implements Serializable {
    @NotBlank
    @Size(max = 2000)
    private String words;

    @NotNull private ComplaintClass complaintClass;
    @NotNull private ServiceChannel channel;
    @NotNull private Expertise expertise = Expertise.COMPLAINTS;
    private MeetingWay way;
    private List<DayOfWeek> days = new ArrayList<>();

    static ProblemForm of(Problem problem) {
        var form = new ProblemForm();
        form.words = problem.getWords();
        form.complaintClass = problem.getComplaintClass();
        form.channel = problem.getChannel();
        form.expertise = problem.getExpertise();
        form.way = problem.getWay();
        form.days.addAll(problem.getWeekdays().days().stream().sorted().toList());
        return form;
    }

    Problem problem() {
        return new Problem(
                words.strip(), complaintClass, channel, expertise, way, Weekdays.of(days));
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public ComplaintClass getComplaintClass() {
        return complaintClass;
    }

    public void setComplaintClass(ComplaintClass complaintClass) {
        this.complaintClass = complaintClass;
    }

    public ServiceChannel getChannel() {
        return channel;
    }

    public void setChannel(ServiceChannel channel) {
        this.channel = channel;
    }

    public Expertise getExpertise() {
        return expertise;
    }

    public void setExpertise(Expertise expertise) {
        this.expertise = expertise;
    }

    public MeetingWay getWay() {
        return way;
    }

    public void setWay(MeetingWay way) {
        this.way = way;
    }

    public List<DayOfWeek> getDays() {
        return days;
    }

    public void setDays(List<DayOfWeek> days) {
        this.days = days;
    }
}

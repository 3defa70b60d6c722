package id.bina.mentoring;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** The service problem for which a mentee looks for help, and when he or she can meet. */
@Embeddable
public class Problem implements Serializable {
    @NotBlank
    @Size(max = 2000)
    private String words;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ComplaintClass complaintClass;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ServiceChannel channel;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Expertise expertise;

    /** How the mentee wants to meet; null when any way will do. */
    @Enumerated(EnumType.STRING)
    private MeetingWay way;

    @NotNull private Weekdays weekdays = Weekdays.ANY;

    protected Problem() {}

    public Problem(
            String words,
            ComplaintClass complaintClass,
            ServiceChannel channel,
            Expertise expertise,
            MeetingWay way,
            Weekdays weekdays) {
        CitizenData.refuse(words);
        this.words = words;
        this.complaintClass = complaintClass;
        this.channel = channel;
        this.expertise = expertise;
        this.way = way;
        this.weekdays = weekdays;
    }

    /** The same problem, to be stored with something else. */
    Problem copy() {
        return new Problem(words, complaintClass, channel, expertise, way, weekdays);
    }

    public String getWords() {
        return words;
    }

    public ComplaintClass getComplaintClass() {
        return complaintClass;
    }

    public ServiceChannel getChannel() {
        return channel;
    }

    public Expertise getExpertise() {
        return expertise;
    }

    public MeetingWay getWay() {
        return way;
    }

    public Weekdays getWeekdays() {
        return weekdays;
    }
}

package id.bina.mentoring;

import id.bina.shared.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;

/** What select boxes of mentoring offer. */
@Named
@RequestScoped
public class MentoringChoices {
    public Expertise[] getFields() {
        return Expertise.values();
    }

    public ComplaintClass[] getComplaintClasses() {
        return ComplaintClass.values();
    }

    public ServiceChannel[] getChannels() {
        return ServiceChannel.values();
    }

    public MeetingWay[] getWays() {
        return MeetingWay.values();
    }

    /** Monday to Friday. */
    public List<DayOfWeek> getDays() {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.compareTo(DayOfWeek.SATURDAY) < 0)
                .toList();
    }

    /** The name of the day as people say it. */
    public String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Texts.LOCALE);
    }
}

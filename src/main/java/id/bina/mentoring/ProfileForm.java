package id.bina.mentoring;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a mentor fills in about himself or herself. */
public class ProfileForm implements Serializable {
    /** One working day of the form: open or not, and from when to when. */
    public static class Line implements Serializable {
        private final DayOfWeek day;
        private boolean open;
        private LocalTime opens = LocalTime.of(13, 0);
        private LocalTime closes = LocalTime.of(15, 0);

        Line(DayOfWeek day) {
            this.day = day;
        }

        public DayOfWeek getDay() {
            return day;
        }

        public boolean isOpen() {
            return open;
        }

        public void setOpen(boolean open) {
            this.open = open;
        }

        public LocalTime getOpens() {
            return opens;
        }

        public void setOpens(LocalTime opens) {
            this.opens = opens;
        }

        public LocalTime getCloses() {
            return closes;
        }

        public void setCloses(LocalTime closes) {
            this.closes = closes;
        }
    }

    @Size(max = 600)
    private String summary = "";

    @Min(0)
    @Max(50)
    private int years;

    @Min(0)
    @Max(MentorProfile.MOST)
    private int capacity = 2;

    private LocalDate pausedUntil;
    private boolean kept;
    private List<Expertise> expertise = new ArrayList<>();
    private List<ServiceChannel> channels = new ArrayList<>();
    private List<MeetingWay> ways = new ArrayList<>();
    private final Map<DayOfWeek, Line> week = new EnumMap<>(DayOfWeek.class);

    public ProfileForm() {
        for (var day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.SATURDAY) < 0) {
                week.put(day, new Line(day));
            }
        }
    }

    static ProfileForm of(MentorProfile profile) {
        var form = new ProfileForm();
        form.summary = profile.getSummary();
        form.years = profile.getYearsOfExperience();
        form.capacity = profile.getCapacity();
        form.pausedUntil = profile.getPausedUntil();
        form.kept = true;
        form.expertise.addAll(profile.getExpertise());
        form.channels.addAll(profile.getChannels());
        form.ways.addAll(profile.getWays());
        profile.getTimes().forEach(form::open);
        return form;
    }

    private void open(WeeklyTime time) {
        var line = week.computeIfAbsent(time.getWeekday(), Line::new);
        line.open = true;
        line.opens = time.getOpens();
        line.closes = time.getCloses();
    }

    /** Opens a day; for those who fill it in without a page. */
    public void open(DayOfWeek day, LocalTime opens, LocalTime closes) {
        open(new WeeklyTime(day, opens, closes));
    }

    List<WeeklyTime> weekly() {
        return week.values().stream()
                .filter(Line::isOpen)
                .map(line -> new WeeklyTime(line.day, line.opens, line.closes))
                .toList();
    }

    public List<Line> getWeek() {
        return List.copyOf(week.values());
    }

    /** The pause as it is now, or null; changed by a verb of its own. */
    public LocalDate getPausedUntil() {
        return pausedUntil;
    }

    /** Whether there is a profile already. */
    public boolean isKept() {
        return kept;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public int getYears() {
        return years;
    }

    public void setYears(int years) {
        this.years = years;
    }

    public int getCapacity() {
        return capacity;
    }

    public void setCapacity(int capacity) {
        this.capacity = capacity;
    }

    public List<Expertise> getExpertise() {
        return expertise;
    }

    public void setExpertise(List<Expertise> expertise) {
        this.expertise = expertise;
    }

    public List<ServiceChannel> getChannels() {
        return channels;
    }

    public void setChannels(List<ServiceChannel> channels) {
        this.channels = channels;
    }

    public List<MeetingWay> getWays() {
        return ways;
    }

    public void setWays(List<MeetingWay> ways) {
        this.ways = ways;
    }
}

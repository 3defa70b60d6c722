package id.bina.mentoring;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.Now;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** Day, hour, length, way and place as they are typed; times are those of the city. */
public class AppointmentForm implements Serializable {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H[.][:]mm");

    private LocalDate day;
    private String hour;
    private Integer minutes = 60;
    private MeetingWay way = MeetingWay.IN_PERSON;
    private String place;

    /** The form filled with what is planned now. */
    static AppointmentForm of(SessionRow session) {
        var form = new AppointmentForm();
        var start = session.startsAt().atZoneSameInstant(Now.ZONE);
        form.day = start.toLocalDate();
        form.hour = DateTimeFormatter.ofPattern("HH.mm").format(start);
        form.minutes = session.minutes();
        form.way = session.way();
        form.place = session.place();
        return form;
    }

    Appointment read() {
        require(day != null, "mentoring.session.noTime");
        require(minutes != null, "mentoring.session.noTime");
        String where = place == null || place.isBlank() ? null : place.strip();
        require(
                where == null || where.length() <= Appointment.PLACE,
                "mentoring.session.place",
                Appointment.PLACE);
        var start = day.atTime(time()).atZone(Now.ZONE).toOffsetDateTime();
        return new Appointment(start, minutes, way, where);
    }

    private LocalTime time() {
        require(hour != null && !hour.isBlank(), "mentoring.session.noTime");
        try {
            return LocalTime.parse(hour.strip(), HOUR);
        } catch (DateTimeParseException notATime) {
            require(false, "mentoring.session.badHour");
            throw notATime;
        }
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getHour() {
        return hour;
    }

    public void setHour(String hour) {
        this.hour = hour;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public MeetingWay getWay() {
        return way;
    }

    public void setWay(MeetingWay way) {
        this.way = way;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public MeetingWay[] getWays() {
        return MeetingWay.values();
    }
}

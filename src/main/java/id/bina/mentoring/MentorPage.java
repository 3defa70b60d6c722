package id.bina.mentoring;

import id.bina.shared.web.Asked;
import id.bina.shared.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;

/** One mentor in full. */
@Named
@RequestScoped
public class MentorPage {
    @Inject Mentors mentors;
    @Inject Clock clock;

    private String id;
    private MentorView view;

    public void open() {
        view = mentors.view(Asked.id(id));
    }

    /** The name of the day as people say it. */
    public String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Texts.LOCALE);
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public MentorView getView() {
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}

package id.bina.home;

import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The cards beside the courses: the next workshop, and who one meets in mentoring. */
@Named
@RequestScoped
public class Agenda {
    @Inject Upcoming upcoming;
    @Inject CurrentUser user;

    private NextWorkshop workshop;
    private boolean asked;
    private List<NextMeeting> mentors;
    private List<NextMeeting> mentees;

    /** Null when there is no seat in any session to come. */
    public NextWorkshop getWorkshop() {
        if (!asked) {
            workshop = upcoming.workshop().orElse(null);
            asked = true;
        }
        return workshop;
    }

    public List<NextMeeting> getMentors() {
        if (mentors == null) {
            mentors = upcoming.meetings(false);
        }
        return mentors;
    }

    /** Empty for whoever is no mentor. */
    public List<NextMeeting> getMentees() {
        if (mentees == null) {
            mentees = user.may(Roles.MENTOR) ? upcoming.meetings(true) : List.of();
        }
        return mentees;
    }
}

package id.bina.outreach;

import id.bina.identity.CurrentUser;
import id.bina.shared.web.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.List;

/** How messages reach me, and my calendar address. */
@Named
@ViewScoped
public class PreferencesPage implements Serializable {
    private static final String HERE = "/outreach/preferences?faces-redirect=true";

    @Inject Preferences preferences;
    @Inject CalendarAddresses addresses;
    @Inject CurrentUser user;
    @Inject Notice notice;

    private List<Preference> lines;
    private OffsetDateTime calendarSince;
    private String calendar;

    @PostConstruct
    void begin() {
        lines = preferences.mine();
        calendarSince = addresses.since().orElse(null);
    }

    public String save() {
        preferences.choose(lines);
        notice.info("outreach.preferences.saved");
        return HERE;
    }

    /** The new address is shown once; nobody can read it later. */
    public void renewCalendar() {
        calendar = addresses.renew();
        calendarSince = addresses.since().orElse(null);
    }

    public String withdrawCalendar() {
        addresses.withdraw();
        notice.info("outreach.calendar.withdrawn");
        return HERE;
    }

    /** Where mail goes; null when no address is known. */
    public String getEmail() {
        return user.person().getEmail();
    }

    public List<Preference> getLines() {
        return lines;
    }

    public Delivery[] getDeliveries() {
        return Delivery.values();
    }

    public OffsetDateTime getCalendarSince() {
        return calendarSince;
    }

    public String getCalendar() {
        return calendar;
    }
}

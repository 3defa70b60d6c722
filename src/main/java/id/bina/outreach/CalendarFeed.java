package id.bina.outreach;

import id.bina.identity.Person;
import id.bina.mentoring.MyMeetings;
import id.bina.shared.calendar.IcsEvent;
import id.bina.shared.calendar.IcsFile;
import id.bina.shared.web.Texts;
import id.bina.workshop.WorkshopCalendar;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The calendar of one person for the calendar of a phone, {@code /calendar/TOKEN.ics}: workshop and
 * mentoring sessions. A calendar program cannot sign in, so the address is the secret.
 */
@WebServlet("/calendar/*")
public class CalendarFeed extends HttpServlet {
    private static final Pattern PATH = Pattern.compile("/([A-Za-z0-9_-]{20,60})\\.ics");

    @Inject CalendarAddresses addresses;
    @Inject Deputy deputy;
    @Inject WorkshopCalendar workshops;
    @Inject MyMeetings meetings;
    @Inject GuessLimit limit;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!limit.allows(request.getRemoteAddr())) {
            response.sendError(429);
            return;
        }
        var path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        var holder = path.matches() ? addresses.holder(path.group(1)) : Optional.<Person>empty();
        if (holder.isEmpty()) {
            limit.missed(request.getRemoteAddr());
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(IcsFile.TYPE);
        response.getOutputStream().write(calendar(holder.get()).getBytes(StandardCharsets.UTF_8));
    }

    private List<IcsEvent> appointments(Person person) {
        return Stream.concat(
                        workshops.of(person.getId()).stream(), meetings.appointments().stream())
                .toList();
    }

    private String calendar(Person person) {
        return IcsFile.of(
                Texts.of("outreach.calendar.name", person.getName()),
                deputy.call(person, () -> appointments(person)));
    }
}

package id.bina.workshop;

import id.bina.Given;
import id.bina.identity.Person;
import id.bina.shared.Now;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Makes a session that has just begun, for tests outside the server: {@code POST /given/day} with a
 * field named by the employee number of each who has a seat; Budi leads it. Answers with its id.
 */
@WebServlet("/given/day")
public class GivenDay extends HttpServlet {
    @Inject GivenWorkshops workshops;
    @Inject Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var now = OffsetDateTime.now(clock).atZoneSameInstant(Now.ZONE);
        var from = now.toLocalTime().minusMinutes(5);
        response.getWriter()
                .print(
                        workshops.session(
                                now.toLocalDate(),
                                from.isAfter(now.toLocalTime()) ? LocalTime.MIDNIGHT : from,
                                LocalTime.of(23, 59),
                                Given.person(Given.BUDI),
                                seated(request)));
    }

    private static List<Person> seated(HttpServletRequest request) {
        return Given.NAMED.stream()
                .filter(who -> request.getParameterMap().containsKey(who.nip()))
                .map(who -> Given.person(who))
                .toList();
    }
}

package id.bina.workshop;

import id.bina.Given;
import id.bina.given.NamedPerson;
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
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a session that has just begun, for tests outside the server: {@code POST /given/day} with
 * the employee numbers of those who have a seat; Budi leads it. Answers with its id.
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
                                seated(request.getParameterValues("nip"))));
    }

    private static List<Person> seated(String[] numbers) {
        var people = new ArrayList<Person>();
        for (String nip : numbers) {
            Given.NAMED.stream()
                    .filter(who -> who.nip().equals(nip))
                    .map((NamedPerson who) -> Given.person(who))
                    .forEach(people::add);
        }
        return people;
    }
}

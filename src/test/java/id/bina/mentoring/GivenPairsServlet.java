package id.bina.mentoring;

import id.bina.given.DatabaseDump;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Makes a pair for the tests that look at the portal from outside, and shows the database. */
@WebServlet("/given/pair/*")
public class GivenPairsServlet extends HttpServlet {
    @Inject transient GivenPairs pairs;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setContentType("text/plain;charset=UTF-8");
        if ("/dump".equals(request.getPathInfo())) {
            try {
                response.getWriter().print(DatabaseDump.text());
            } catch (Exception broken) {
                throw new ServletException(broken);
            }
            return;
        }
        var made = pairs.made();
        response.getWriter()
                .print(
                        String.join(
                                " ",
                                made.mentor().nip(),
                                made.mentee().nip(),
                                made.pair().toString(),
                                made.session().toString(),
                                made.goal().toString(),
                                made.action().toString()));
    }
}

package id.bina.workshop;

import id.bina.Given;
import id.bina.identity.Roles;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Opens a cohort in which superiors decide, for tests outside the server: {@code POST /given/seat}
 * answers with its id, the number of somebody who may register, and that of the superior, whom mail
 * reaches.
 */
@WebServlet("/given/seat")
public class GivenSeat extends HttpServlet {
    @Inject GivenCohorts cohorts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            Long cohort = cohorts.open(3, facts -> facts.setSuperiorApproves(true));
            var superior = Given.reachable(Roles.LEARNER);
            var learner = cohorts.answeringTo(superior);
            response.getWriter().print(cohort + " " + learner.nip() + " " + superior.nip());
        } catch (Exception broken) {
            throw new ServletException(broken);
        }
    }
}

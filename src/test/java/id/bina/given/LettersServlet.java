package id.bina.given;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The plain letters that arrived for {@code GET /given/letters?to=ADDRESS}, one after another. */
@WebServlet("/given/letters")
public class LettersServlet extends HttpServlet {
    @Inject PostOffice office;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        for (var letter : office.letters(request.getParameter("to"))) {
            response.getWriter().println(PostOffice.text(letter));
        }
    }
}

package id.bina.given;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;

/**
 * For tests outside the server: {@code GET /given/letters?to=} shows the plain forms of the letters
 * to this address, one after the other.
 */
@WebServlet("/given/letters")
public class LettersServlet extends HttpServlet {
    @Inject PostOffice office;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/plain; charset=utf-8");
        response.getWriter()
                .print(
                        office.letters(request.getParameter("to")).stream()
                                .map(PostOffice::text)
                                .collect(Collectors.joining("\n==========\n")));
    }
}

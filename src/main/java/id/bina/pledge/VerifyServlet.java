package id.bina.pledge;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The short address of the QR codes, {@code /p/CODE}. */
@WebServlet(name = "PledgeVerify", urlPatterns = "/p/*")
public class VerifyServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        String code = URLEncoder.encode(path.replaceFirst("^/", ""), StandardCharsets.UTF_8);
        request.getRequestDispatcher("/pledge/verify.xhtml?code=" + code)
                .forward(request, response);
    }
}

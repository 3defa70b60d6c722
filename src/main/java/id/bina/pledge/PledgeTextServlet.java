package id.bina.pledge;

import id.bina.shared.NotFound;
import id.bina.shared.web.Asked;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The canonical text of a published version, {@code /pledge/text/ID}: the digest of these bytes is
 * the one in every proof.
 */
@WebServlet("/pledge/text/*")
public class PledgeTextServlet extends HttpServlet {
    @Inject Pledges pledges;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            String path = request.getPathInfo() == null ? "" : request.getPathInfo();
            var version = pledges.published(Asked.id(path.replaceFirst("^/", "")));
            byte[] text = version.getBody().getBytes(StandardCharsets.UTF_8);
            response.setContentType("text/markdown;charset=UTF-8");
            response.setContentLength(text.length);
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"naskah-" + version.getId() + ".md\"");
            response.getOutputStream().write(text);
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}

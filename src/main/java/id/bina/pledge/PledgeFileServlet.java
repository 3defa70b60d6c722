package id.bina.pledge;

import id.bina.shared.NotFound;
import id.bina.shared.files.FileStore;
import id.bina.shared.web.Asked;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The stored document of a signature, {@code /pledge/file/ID}: the newest, or that of {@code
 * ?stage=}; always the same bytes.
 */
@WebServlet("/pledge/file/*")
public class PledgeFileServlet extends HttpServlet {
    @Inject Signatures signatures;
    @Inject FileStore files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            String path = request.getPathInfo() == null ? "" : request.getPathInfo();
            var stage = Asked.one(PledgeProof.Stage.class, request.getParameter("stage"));
            var id = Asked.id(path.replaceFirst("^/", ""));
            send(signatures.download(id, stage), request, response);
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(PledgeProof proof, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var file = proof.getPrinted();
        String tag = '"' + file.getSha256() + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, no-cache");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("application/pdf");
        response.setContentLengthLong(file.getSize());
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + file.getName() + "\"");
        try (var in = files.open(file)) {
            in.transferTo(response.getOutputStream());
        }
    }
}

package id.bina.certificate;

import id.bina.shared.NotFound;
import id.bina.shared.files.FileStore;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The stored document of a certificate, {@code /certificate/file/ID}, always the same bytes. */
@WebServlet("/certificate/file/*")
public class CertificateFileServlet extends HttpServlet {
    @Inject Certificates certificates;
    @Inject FileStore files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            send(certificates.download(id(request.getPathInfo())), request, response);
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(
            Certificate certificate, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var file = certificate.getPrinted();
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
                "Content-Disposition",
                "attachment; filename=\"" + certificate.getFileName() + "\"");
        try (var in = files.open(file)) {
            in.transferTo(response.getOutputStream());
        }
    }

    private static Long id(String path) {
        if (path == null || !path.matches("/\\d{1,18}")) {
            throw new NotFound();
        }
        return Long.valueOf(path.substring(1));
    }
}

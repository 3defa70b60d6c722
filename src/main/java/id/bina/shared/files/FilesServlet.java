package id.bina.shared.files;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.File;
import java.io.IOException;
import java.util.Set;
import org.omnifaces.servlet.FileServlet;

/**
 * Serves stored files by signed address, with ranges, so that video can be sought. Shown in the
 * page only on the content origin and only for types that cannot act; everything else is a
 * download.
 */
@WebServlet("/files/*")
public class FilesServlet extends FileServlet {
    private static final Set<String> SHOWN =
            Set.of(
                    "application/pdf",
                    "video/mp4",
                    "video/webm",
                    "audio/mpeg",
                    "audio/mp4",
                    "audio/ogg",
                    "image/png",
                    "image/jpeg",
                    "image/gif",
                    "image/webp",
                    "text/vtt");

    @PersistenceContext private transient EntityManager db;
    @Inject private transient FileStore files;
    @Inject private transient FileAddresses addresses;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", policy(stored(request)));
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        response.setHeader("Access-Control-Allow-Origin", PortalAddress.get());
        response.setHeader("X-Frame-Options", "");
        response.setHeader("Cache-Control", "private, max-age=3600");
        super.service(request, new KeepingHeaders(response));
    }

    /** The servlet it extends resets every answer, and with it what protects this file. */
    private static class KeepingHeaders extends HttpServletResponseWrapper {
        KeepingHeaders(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void reset() {
            resetBuffer();
        }
    }

    /** A browser's own viewer of PDF does not work in a sandbox; only the portal may frame it. */
    private static String policy(StoredFile file) {
        String framed = "frame-ancestors 'self' " + PortalAddress.get();
        return file != null && file.getType().equals("application/pdf")
                ? framed
                : "default-src 'none'; sandbox; " + framed;
    }

    @Override
    protected File getFile(HttpServletRequest request) {
        var stored = stored(request);
        return stored == null ? null : files.path(stored.getSha256()).toFile();
    }

    @Override
    protected String getContentType(HttpServletRequest request, File file) {
        var stored = stored(request);
        return stored == null ? "application/octet-stream" : stored.getType();
    }

    @Override
    protected String getAttachmentName(HttpServletRequest request, File file) {
        var stored = stored(request);
        return stored == null ? "berkas" : stored.getName();
    }

    @Override
    protected boolean isAttachment(HttpServletRequest request, String contentType) {
        boolean here = ContentOrigin.get().endsWith("//" + request.getHeader("Host"));
        String type = contentType == null ? "" : contentType.replaceFirst(";.*", "");
        return !here || request.getParameter("download") != null || !SHOWN.contains(type);
    }

    private StoredFile stored(HttpServletRequest request) {
        if (request.getAttribute("stored") instanceof StoredFile known) {
            return known;
        }
        String id = request.getPathInfo() == null ? "" : request.getPathInfo().split("/")[1];
        String until = request.getParameter("until");
        boolean good =
                id.matches("\\d{1,18}")
                        && until != null
                        && until.matches("\\d{1,12}")
                        && addresses.isGood(id, Long.parseLong(until), request.getParameter("s"));
        var stored = good ? db.find(StoredFile.class, Long.valueOf(id)) : null;
        request.setAttribute("stored", stored);
        return stored;
    }
}

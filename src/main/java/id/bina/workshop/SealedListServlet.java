package id.bina.workshop;

import id.bina.shared.NotFound;
import id.bina.shared.pdf.Pdf;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** The sealed list of a session as a document, {@code /workshop/sealed-list/SESSION}. */
@WebServlet("/workshop/sealed-list/*")
public class SealedListServlet extends HttpServlet {
    @Inject AttendanceLists lists;
    @Inject Pdf pdf;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            send(lists.download(id(request.getPathInfo())), response);
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void send(ListView list, HttpServletResponse response) throws IOException {
        var bytes = new ByteArrayOutputStream();
        pdf.write(SealedListDocument.xhtml(list), bytes);
        response.setContentType("application/pdf");
        response.setContentLength(bytes.size());
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"daftar-hadir-" + list.head().id() + ".pdf\"");
        bytes.writeTo(response.getOutputStream());
    }

    private static Long id(String path) {
        if (path == null || !path.matches("/\\d{1,18}")) {
            throw new NotFound();
        }
        return Long.valueOf(path.substring(1));
    }
}

package id.bina.workshop;

import id.bina.shared.NotFound;
import id.bina.shared.RuleViolation;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/** Files of a cohort, {@code /workshop/file/KIND/ID}; KIND as the cases below. */
@WebServlet("/workshop/file/*")
public class WorkshopFileServlet extends HttpServlet {
    private static final Pattern PATH = Pattern.compile("/([a-z]+)/(\\d{1,18})");

    @Inject WorkshopFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            send(asked(request.getPathInfo()), response);
        } catch (NotFound | RuleViolation none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private WorkshopFiles.Document asked(String path) {
        var found = PATH.matcher(path == null ? "" : path);
        if (!found.matches()) {
            throw new NotFound();
        }
        Long id = Long.valueOf(found.group(2));
        return switch (found.group(1)) {
            case "calendar" -> files.calendar(id);
            case "letter" -> files.letter(id);
            case "letters" -> files.letters(id);
            case "attendance" -> files.attendance(id);
            default -> throw new NotFound();
        };
    }

    private static void send(WorkshopFiles.Document file, HttpServletResponse response)
            throws IOException {
        response.setContentType(file.type());
        response.setContentLength(file.bytes().length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        response.getOutputStream().write(file.bytes());
    }
}

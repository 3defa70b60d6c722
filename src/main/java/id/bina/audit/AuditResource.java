package id.bina.audit;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** The end of the chain for everyone, and the filtered trail as a file for auditors. */
@Path("audit")
public class AuditResource {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    @Inject AuditChain chain;
    @Inject AuditEntries entries;
    @Inject TrailExport export;

    @GET
    @Path("head")
    @Produces(MediaType.APPLICATION_JSON)
    public AuditChain.Head head() {
        return chain.head();
    }

    @GET
    @Path("trail.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response trail(
            @QueryParam("who") String who,
            @QueryParam("action") String action,
            @QueryParam("subject") String subject,
            @QueryParam("from") String from,
            @QueryParam("to") String to) {
        var filter = new TrailFilter(who, action, subject, day(from), day(to));
        entries.exported(filter);
        StreamingOutput rows = out -> export.write(filter, out);
        return Response.ok(rows)
                .header("Content-Disposition", "attachment; filename=\"jejak-audit.csv\"")
                .build();
    }

    private static LocalDate day(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip(), DAY);
        } catch (DateTimeParseException noDate) {
            throw new IllegalArgumentException(noDate); // 400
        }
    }
}

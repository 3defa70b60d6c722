package id.bina.workshop;

import id.bina.shared.web.Asked;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The day of a session, for the script of the trainer's page. */
@Path("workshop-days/{session:\\d{1,18}}")
@Produces(MediaType.APPLICATION_JSON)
public class WorkshopDaysResource {
    @Inject RollCalls rollCalls;

    /** Whether a tap changed anything. */
    public record Taken(boolean taken) {}

    @GET
    public DayView view(@PathParam("session") Long session) {
        return rollCalls.view(session);
    }

    @PUT
    @Path("marks/{id:[0-9a-f-]{36}}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Taken mark(
            @PathParam("session") Long session, @PathParam("id") String id, JsonValue body) {
        var sent = new SentJson(body).needs("personId", "status");
        return new Taken(
                rollCalls.mark(
                        session,
                        new SentMark(
                                id,
                                sent.number("personId"),
                                Asked.one(AttendanceStatus.class, sent.text("status")),
                                Asked.one(Attendance.How.class, sent.text("how")),
                                sent.text("reason"),
                                sent.moment("savedAt"))));
    }
}

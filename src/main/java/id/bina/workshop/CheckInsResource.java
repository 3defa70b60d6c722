package id.bina.workshop;

import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Check-ins of the person who asks; the id is the device's own, so sending twice is harmless. */
@Path("me/check-ins")
@Produces(MediaType.APPLICATION_JSON)
public class CheckInsResource {
    @Inject CheckIns checkIns;

    @PUT
    @Path("{id:[0-9a-f-]{36}}")
    @Consumes(MediaType.APPLICATION_JSON)
    public CheckInAnswer checkIn(@PathParam("id") String id, JsonValue body) {
        var sent = new SentJson(body).needs("code");
        return checkIns.checkIn(
                new SentCode(
                        id,
                        sent.number("session"),
                        sent.text("code"),
                        sent.moment("savedAt"),
                        sent.text("device")));
    }
}

package id.bina.assessment;

import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The attempt of the person who asks, for the script of the quiz page. */
@Path("me/attempts/{id:\\d{1,18}}")
@Produces(MediaType.APPLICATION_JSON)
public class AttemptsResource {
    @Inject Attempts attempts;

    /** The right of one page to write. */
    public record Token(String token) {}

    /** Where the result is shown. */
    public record Submitted(String result) {}

    @GET
    public AttemptView view(@PathParam("id") Long id) {
        return attempts.view(id);
    }

    @POST
    @Path("page")
    public Token takeOver(@PathParam("id") Long id) {
        return new Token(attempts.takeOver(id));
    }

    @PUT
    @Path("answers/{number:\\d{1,4}}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Kept save(@PathParam("id") Long id, @PathParam("number") int number, JsonValue answer) {
        return attempts.save(id, number, given(answer));
    }

    @POST
    @Path("submit")
    public Submitted submit(@PathParam("id") Long id) {
        attempts.submit(id);
        return new Submitted("/assessment/result?id=" + id);
    }

    private static SentAnswer given(JsonValue body) {
        try {
            var answer = body.asJsonObject();
            var at = answer.getOrDefault("answeredAt", null);
            return new SentAnswer(
                    answer.getJsonArray("value").toString(),
                    answer.getJsonNumber("sequence").longValueExact(),
                    answer.getString("token"),
                    at instanceof JsonNumber millis ? time(millis.longValueExact()) : null);
        } catch (ClassCastException | NullPointerException | ArithmeticException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    private static OffsetDateTime time(long epochMillis) {
        return Instant.ofEpochMilli(epochMillis).atOffset(ZoneOffset.UTC);
    }
}

package id.bina.learning;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What the lesson page tells by script: I am here, my note, my place in the video. */
@Path("me/lessons/{lesson}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LessonsResource {
    /** A note and the number of its change. */
    public record Note(String text, long sequence) {}

    /** A place in a video, in seconds. */
    public record Place(int seconds, long sequence) {}

    @Inject Enrolments enrolments;
    @Inject Memos memos;

    @POST
    @Path("visit")
    public Response visit(@PathParam("lesson") Long lesson) {
        enrolments.visit(lesson);
        return Response.noContent().build();
    }

    /** 200 with what is stored; 409 with the later note when this one is older. */
    @PUT
    @Path("note")
    public Response note(@PathParam("lesson") Long lesson, Note note) {
        mustBeThere(note);
        var kept = memos.write(lesson, note.text(), note.sequence());
        return Response.status(kept.taken() ? Response.Status.OK : Response.Status.CONFLICT)
                .entity(kept)
                .build();
    }

    @PUT
    @Path("place")
    public Response place(@PathParam("lesson") Long lesson, Place place) {
        mustBeThere(place);
        memos.leaveAt(lesson, place.seconds(), place.sequence());
        return Response.noContent().build();
    }

    private static void mustBeThere(Record body) {
        if (body == null) {
            throw new IllegalArgumentException("no body");
        }
    }
}

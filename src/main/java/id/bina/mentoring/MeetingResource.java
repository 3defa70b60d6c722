package id.bina.mentoring;

import id.bina.shared.calendar.IcsFile;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;

/** What the page of a meeting saves: the record, the locked private note; and its calendar file. */
@Path("me/mentoring/sessions/{session}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeetingResource {
    /** Everything in the form, what it builds on, and whether it is to be sent. */
    public record Record(
            String goal,
            String reality,
            String options,
            String action,
            String theme,
            String lastResult,
            LocalDate heldOn,
            Integer minutes,
            LocalDate actionDueOn,
            boolean shared,
            boolean send,
            long base,
            String writer,
            long step,
            String after) {}

    /** What the server has of a record. */
    public record Kept(
            String goal,
            String reality,
            String options,
            String action,
            String theme,
            String lastResult,
            LocalDate heldOn,
            Integer minutes,
            LocalDate actionDueOn,
            boolean shared,
            boolean sent,
            long sequence,
            String writer,
            long step) {}

    /** A locked note and what it builds on. */
    public record Note(
            int iterations,
            String salt,
            String iv,
            String text,
            long base,
            String writer,
            long step,
            String after) {}

    @Inject GrowRecords records;
    @Inject PrivateNotes notes;
    @Inject MyMeetings meetings;

    /** 200 with what is stored; 409 with the newer record when this one does not build on it. */
    @PUT
    @Path("record")
    public Response record(@PathParam("session") Long session, Record sent) {
        var text =
                new GrowText(
                        sent.goal(),
                        sent.reality(),
                        sent.options(),
                        sent.action(),
                        sent.theme(),
                        sent.lastResult());
        var facts = new GrowFacts(sent.heldOn(), sent.minutes(), sent.actionDueOn(), sent.shared());
        var step = new Step(sent.base(), sent.writer(), sent.step(), sent.after());
        var kept = records.save(session, text, facts, step, sent.send());
        return Response.status(kept.taken() ? Response.Status.OK : Response.Status.CONFLICT)
                .entity(shown(kept.record()))
                .build();
    }

    /** 200 with the stored note; 409 with the newer one when this one does not build on it. */
    @PUT
    @Path("private-note")
    public Response note(@PathParam("session") Long session, Note sent) {
        var locked = new LockedNote(sent.iterations(), sent.salt(), sent.iv(), sent.text());
        var step = new Step(sent.base(), sent.writer(), sent.step(), sent.after());
        var kept = notes.keep(session, locked, step);
        return Response.status(kept.taken() ? Response.Status.OK : Response.Status.CONFLICT)
                .entity(PrivateNotesResource.shown(kept.note()))
                .build();
    }

    /** The meeting for the calendar of a phone. */
    @GET
    @Path("calendar.ics")
    @Produces("text/calendar")
    public Response calendar(@PathParam("session") Long session) {
        return Response.ok(meetings.calendar(session), IcsFile.TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"pertemuan-" + session + ".ics\"")
                .build();
    }

    private static Kept shown(RecordView record) {
        var text = record.text();
        var facts = record.facts();
        return new Kept(
                text.goal(),
                text.reality(),
                text.options(),
                text.action(),
                text.theme(),
                text.lastResult(),
                facts.heldOn(),
                facts.minutes(),
                facts.actionDueOn(),
                facts.shared(),
                record.sentAt() != null,
                record.sequence(),
                record.writer(),
                record.step());
    }
}

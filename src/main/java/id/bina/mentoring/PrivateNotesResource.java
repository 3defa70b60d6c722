package id.bina.mentoring;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** All own private notes, locked: to try a phrase, and to lock all of them with another one. */
@Path("me/mentoring/private-notes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PrivateNotesResource {
    /** A locked note as the server has it. */
    public record Stored(
            Long session,
            int iterations,
            String salt,
            String iv,
            String text,
            long sequence,
            String writer,
            long step) {}

    /** A note under the new phrase, and the sequence it was read at. */
    public record Relocked(
            Long session,
            int iterations,
            String salt,
            String iv,
            String text,
            long base,
            String writer,
            long step) {}

    /** All of them. */
    public record All(List<Relocked> notes) {}

    @Inject PrivateNotes notes;

    @GET
    public List<Stored> all() {
        return notes.all().stream().map(PrivateNotesResource::shown).toList();
    }

    /** All or none; 409 when one was changed or added meanwhile. */
    @PUT
    public void relock(All all) {
        if (all == null || all.notes() == null) {
            throw new IllegalArgumentException("no notes");
        }
        notes.relock(all.notes().stream().map(PrivateNotesResource::read).toList());
    }

    private static PrivateNotes.Relocked read(Relocked note) {
        return new PrivateNotes.Relocked(
                note.session(),
                new LockedNote(note.iterations(), note.salt(), note.iv(), note.text()),
                new Step(note.base(), note.writer(), note.step(), null));
    }

    static Stored shown(PrivateNotes.Note note) {
        return note == null
                ? null
                : new Stored(
                        note.session(),
                        note.note().iterations(),
                        note.note().salt(),
                        note.note().iv(),
                        note.note().text(),
                        note.sequence(),
                        note.writer(),
                        note.step());
    }
}

package id.bina.catalogue;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.RuleViolation;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Uploads in pieces: begin, send the next piece, finish; each call may be repeated. */
@Path("uploads")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class UploadsResource {
    /** A file to send: bytes, and its time of change in milliseconds. */
    public record Wanted(Long lesson, String name, long size, long modified) {}

    @Inject Uploads uploads;

    @POST
    public UploadState begin(Wanted wanted) {
        return uploads.begin(wanted.lesson(), wanted.name(), wanted.size(), wanted.modified());
    }

    @GET
    public List<UploadState> open(@QueryParam("lesson") Long lesson) {
        return uploads.open(lesson);
    }

    @GET
    @Path("{id}")
    public UploadState state(@PathParam("id") Long id) {
        return uploads.state(id);
    }

    /**
     * 409 when the piece does not begin where the last one ended; ask the state and go on there.
     */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public UploadState append(
            @PathParam("id") Long id, @QueryParam("offset") long offset, InputStream body)
            throws IOException {
        byte[] piece = body.readNBytes(Uploads.PIECE + 1);
        require(piece.length <= Uploads.PIECE, "catalogue.upload.piece");
        return uploads.append(id, offset, piece);
    }

    /** 422 with the reason when the file is refused; nothing of it is kept then. */
    @POST
    @Path("{id}/finish")
    public void finish(@PathParam("id") Long id) {
        try {
            uploads.finish(id);
        } catch (RuleViolation refused) {
            uploads.cancel(id);
            throw refused;
        }
    }

    @DELETE
    @Path("{id}")
    public void cancel(@PathParam("id") Long id) {
        uploads.cancel(id);
    }
}

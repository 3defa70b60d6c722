package id.bina.hours;

import static id.bina.shared.RuleViolation.require;

import id.bina.catalogue.UploadState;
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

/** Pictures and scans of a proof in pieces; the same steps as the files of a lesson. */
@Path("me/proof-files")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProofFilesResource {
    /** A file to send: bytes, and its time of change in milliseconds. */
    public record Wanted(Long proof, String name, long size, long modified) {}

    @Inject ProofFiles files;

    @POST
    public UploadState begin(Wanted wanted) {
        return files.begin(wanted.proof(), wanted.name(), wanted.size());
    }

    @GET
    public List<UploadState> open(@QueryParam("proof") Long proof) {
        return files.open(proof);
    }

    @GET
    @Path("{id}")
    public UploadState state(@PathParam("id") Long id) {
        return files.state(id);
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
        byte[] piece = body.readNBytes(ProofFiles.PIECE + 1);
        require(piece.length <= ProofFiles.PIECE, "hours.file.piece");
        return files.append(id, offset, piece);
    }

    /** 422 with the reason when the file is refused; nothing of it is kept then. */
    @POST
    @Path("{id}/finish")
    public void finish(@PathParam("id") Long id) {
        try {
            files.finish(id);
        } catch (RuleViolation refused) {
            files.remove(id);
            throw refused;
        }
    }

    @DELETE
    @Path("{id}")
    public void cancel(@PathParam("id") Long id) {
        files.remove(id);
    }
}

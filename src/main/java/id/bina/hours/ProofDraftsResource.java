package id.bina.hours;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Keeps what is being typed about a certificate. */
@Path("me/proofs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProofDraftsResource {
    @Inject OutsideProofs proofs;

    /** May be repeated; the newest wins. */
    @PUT
    @Path("{id}")
    public void keep(@PathParam("id") Long id, ProofForm typed) {
        proofs.keep(id, typed);
    }
}

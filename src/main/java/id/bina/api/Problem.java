package id.bina.api;

import jakarta.ws.rs.core.Response;

/** A refusal as JSON (RFC 9457): the status and a sentence a person can read. */
public record Problem(int status, String title) {
    static final String TYPE = "application/problem+json";

    static Response of(int status, String title) {
        return Response.status(status).type(TYPE).entity(new Problem(status, title)).build();
    }
}

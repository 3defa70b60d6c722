package id.bina.identity;

import id.bina.shared.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Signing in again over an open page, without leaving it. */
@Path("session")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionResource {
    /** What the dialog sends. */
    public record Credentials(String nip, String password) {}

    /** Who is signed in now; the page compares it with the person it was made for. */
    public record Session(String personId) {}

    /** Why not, in words for the dialog. */
    public record Refusal(String message) {}

    @Inject SecurityContext security;
    @Inject Accounts accounts;
    @Context HttpServletRequest request;
    @Context HttpServletResponse response;

    @POST
    public Response signIn(Credentials given) {
        if (given == null || given.nip() == null || given.password() == null) {
            return refused("identity.login.wrong");
        }
        long wait = accounts.minutesLocked(given.nip());
        if (wait > 0) {
            return refused("identity.login.locked", wait);
        }
        var status =
                security.authenticate(
                        request,
                        response,
                        AuthenticationParameters.withParams()
                                .credential(
                                        new UsernamePasswordCredential(
                                                given.nip(), given.password())));
        return status == AuthenticationStatus.SUCCESS
                ? Response.ok(new Session(security.getCallerPrincipal().getName())).build()
                : refused("identity.login.wrong");
    }

    private static Response refused(String key, Object... values) {
        return Response.status(Response.Status.UNAUTHORIZED)
                .entity(new Refusal(Texts.of(key, values)))
                .build();
    }
}

package id.bina.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Sign-in by form. The caller is kept in the HTTP session as a small record, so that it survives a
 * change of node; every request checks that the person is still active and was not signed out
 * everywhere.
 */
@ApplicationScoped
public class SignIn implements HttpAuthenticationMechanism {
    @Inject IdentityStoreHandler stores;
    @Inject Accounts accounts;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (context.isAuthenticationRequest()
                && context.getAuthParameters().getCredential() != null) {
            return signIn(request, context);
        }
        if (request.getRequestURI().contains("/jakarta.faces.resource/")) {
            return context.doNothing();
        }
        var caller = current(request);
        if (caller != null) {
            return context.notifyContainerAboutLogin(caller.caller(), caller.roles());
        }
        return context.isProtected() ? challenge(request, response, context) : context.doNothing();
    }

    private AuthenticationStatus signIn(HttpServletRequest request, HttpMessageContext context) {
        var result = stores.validate(context.getAuthParameters().getCredential());
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        var who = (PortalIdentityStore.PersonPrincipal) result.getCallerPrincipal();
        var caller = new SignedIn(who.id(), who.epoch(), result.getCallerGroups());
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        request.getSession().setAttribute(SignedIn.KEY, caller);
        return context.notifyContainerAboutLogin(caller.caller(), caller.roles());
    }

    private SignedIn current(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(SignedIn.KEY) instanceof SignedIn caller)) {
            return null;
        }
        if (accounts.isCurrent(caller.personId(), caller.epoch())) {
            return caller;
        }
        session.invalidate();
        return null;
    }

    /** Pages lead to sign-in and back; calls of scripts get a plain 401 and ask for it in place. */
    private static AuthenticationStatus challenge(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return AuthenticationStatus.SEND_FAILURE;
        }
        String login = request.getContextPath() + "/identity/login?to=" + target(request);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            return partialRedirect(response, login);
        }
        return context.redirect(login);
    }

    private static String target(HttpServletRequest request) {
        boolean get = "GET".equals(request.getMethod());
        String query =
                get && request.getQueryString() != null ? "?" + request.getQueryString() : "";
        return URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8)
                + (get ? "" : "&expired=true");
    }

    private static AuthenticationStatus partialRedirect(
            HttpServletResponse response, String login) {
        response.setContentType("text/xml;charset=UTF-8");
        try {
            response.getWriter()
                    .write(
                            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect"
                                    + " url=\""
                                    + login.replace("&", "&amp;")
                                    + "\"/></partial-response>");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }
}

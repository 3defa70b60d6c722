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

/**
 * Sign-in by form, or by the cookie of a remembered device. The caller is kept in the HTTP session
 * as a small record, so that it survives a change of node; every request checks that the person is
 * still active and was not signed out everywhere.
 */
@ApplicationScoped
public class SignIn implements HttpAuthenticationMechanism {
    @Inject IdentityStoreHandler stores;
    @Inject Accounts accounts;
    @Inject Devices devices;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (context.isAuthenticationRequest()
                && context.getAuthParameters().getCredential() != null) {
            return signIn(request, response, context);
        }
        if (request.getRequestURI().contains("/jakarta.faces.resource/")) {
            return context.doNothing();
        }
        var caller = current(request);
        if (caller == null) {
            caller = resumed(request, response);
        }
        if (caller == null) {
            return context.isProtected()
                    ? Challenge.signIn(request, response, context)
                    : context.doNothing();
        }
        if (caller.passwordExpired() && !Challenge.leadsToPassword(request)) {
            return Challenge.newPassword(request, response, context);
        }
        return context.notifyContainerAboutLogin(caller.caller(), caller.roles());
    }

    private AuthenticationStatus signIn(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var result = stores.validate(context.getAuthParameters().getCredential());
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        var caller = ((PortalIdentityStore.PersonPrincipal) result.getCallerPrincipal()).who();
        caller.keepIn(request);
        if (context.getAuthParameters().isRememberMe()) {
            DeviceCookie.write(request, response, devices.remember(caller.personId()));
        }
        return context.notifyContainerAboutLogin(caller.caller(), caller.roles());
    }

    private SignedIn current(HttpServletRequest request) {
        var caller = SignedIn.in(request);
        if (caller == null || accounts.isCurrent(caller.personId(), caller.epoch())) {
            return caller;
        }
        request.getSession().invalidate();
        return null;
    }

    private SignedIn resumed(HttpServletRequest request, HttpServletResponse response) {
        String cookie = DeviceCookie.read(request);
        if (cookie == null) {
            return null;
        }
        var resumed = devices.resume(cookie);
        if (resumed.isEmpty()) {
            DeviceCookie.clear(request, response);
            return null;
        }
        if (resumed.get().cookie() != null) {
            DeviceCookie.write(request, response, resumed.get().cookie());
        }
        resumed.get().caller().keepIn(request);
        return resumed.get().caller();
    }
}

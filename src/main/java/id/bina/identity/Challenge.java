package id.bina.identity;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What a request gets that must wait: pages lead to the form and back, Ajax calls lead the page
 * there, calls of scripts get a plain status and ask in place.
 */
final class Challenge {
    private static final String PASSWORD = "/identity/password";

    private Challenge() {}

    static AuthenticationStatus signIn(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        return isCall(request)
                ? refuse(response, HttpServletResponse.SC_UNAUTHORIZED)
                : lead("/identity/login?to=" + target(request), request, response, context);
    }

    /** Nothing else is open before an expired password was replaced. */
    static AuthenticationStatus newPassword(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        return isCall(request)
                ? refuse(response, HttpServletResponse.SC_FORBIDDEN)
                : lead(PASSWORD, request, response, context);
    }

    static boolean leadsToPassword(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals(PASSWORD)
                || path.equals(PASSWORD + ".xhtml")
                || path.equals("/identity/login")
                || path.equals("/identity/login.xhtml");
    }

    private static boolean isCall(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    private static AuthenticationStatus refuse(HttpServletResponse response, int status) {
        response.setStatus(status);
        return AuthenticationStatus.SEND_FAILURE;
    }

    private static AuthenticationStatus lead(
            String path,
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context) {
        String address = request.getContextPath() + path;
        return "partial/ajax".equals(request.getHeader("Faces-Request"))
                ? partialRedirect(response, address)
                : context.redirect(address);
    }

    private static String target(HttpServletRequest request) {
        boolean get = "GET".equals(request.getMethod());
        String query =
                get && request.getQueryString() != null ? "?" + request.getQueryString() : "";
        return URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8)
                + (get ? "" : "&expired=true");
    }

    private static AuthenticationStatus partialRedirect(
            HttpServletResponse response, String address) {
        response.setContentType("text/xml;charset=UTF-8");
        try {
            response.getWriter()
                    .write(
                            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect"
                                    + " url=\""
                                    + address.replace("&", "&amp;")
                                    + "\"/></partial-response>");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }
}

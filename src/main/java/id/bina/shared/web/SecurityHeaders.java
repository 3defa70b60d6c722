package id.bina.shared.web;

import id.bina.shared.files.ContentOrigin;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Headers of every answer: what a page may load, that it may not be framed or guessed, how long it
 * may be kept; and the refusal of a state change that comes from another site.
 */
@WebFilter(filterName = "SecurityHeaders", urlPatterns = "/*")
public class SecurityHeaders implements Filter {
    static final String POLICY = "Content-Security-Policy";
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) asked;
        var response = (HttpServletResponse) answer;
        response.setHeader(POLICY, lightPolicy());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader(
                "Cache-Control",
                isResource(request) ? "public, max-age=31536000, immutable" : "no-store");
        if (!READS.contains(request.getMethod()) && isFromElsewhere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(request, response);
    }

    /** A browser names the site of the page that sends; a form of another site is refused. */
    private static boolean isFromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("cross-site") || site.equals("same-site");
        }
        String origin = request.getHeader("Origin");
        return origin != null
                && !origin.equals("null")
                && !origin.replaceFirst("^https?://", "").equals(request.getHeader("Host"));
    }

    private static boolean isResource(HttpServletRequest request) {
        return request.getRequestURI().contains("/jakarta.faces.resource/");
    }

    private static String lightPolicy() {
        return policy("'self'", "'self'");
    }

    /** PrimeFaces writes scripts and styles into the page, so a work page must allow them. */
    static String workPolicy() {
        return policy("'self' 'unsafe-inline' 'unsafe-eval'", "'self' 'unsafe-inline'");
    }

    private static String policy(String script, String style) {
        String files = ContentOrigin.source();
        return "default-src 'self'; script-src "
                + script
                + "; style-src "
                + style
                + "; img-src 'self' data: blob: "
                + files
                + "; media-src 'self' blob: "
                + files
                + "; frame-src 'self' "
                + files
                + "; connect-src 'self' "
                + files
                + "; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";
    }
}

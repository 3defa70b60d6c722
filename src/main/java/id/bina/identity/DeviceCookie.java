package id.bina.identity;

import id.bina.shared.files.PortalAddress;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;

/** The cookie of a remembered device: out of reach for scripts and for other sites. */
final class DeviceCookie {
    private static final String NAME = "bina-device";

    private DeviceCookie() {}

    /** Value of the cookie, or null. */
    static String read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? null
                : Arrays.stream(cookies)
                        .filter(cookie -> NAME.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse(null);
    }

    static void write(HttpServletRequest request, HttpServletResponse response, String value) {
        set(request, response, value, RememberedDevice.VALIDITY.toSeconds());
    }

    static void clear(HttpServletRequest request, HttpServletResponse response) {
        set(request, response, "", 0);
    }

    private static void set(
            HttpServletRequest request, HttpServletResponse response, String value, long seconds) {
        boolean secure = request.isSecure() || PortalAddress.get().startsWith("https:");
        response.addHeader(
                "Set-Cookie",
                NAME
                        + "="
                        + value
                        + "; Path=/; Max-Age="
                        + seconds
                        + "; HttpOnly; SameSite=Lax"
                        + (secure ? "; Secure" : ""));
    }
}

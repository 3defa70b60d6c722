package id.bina.shared.files;

import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The second origin that serves what people upload, so that hostile content never acts as the
 * signed-in user. Without a setting it is 127.0.0.1 while the portal is reached as localhost.
 */
public final class ContentOrigin {
    private ContentOrigin() {}

    /** The origin, without a slash at the end; empty when uploads can only be downloaded. */
    public static String get() {
        String set = value("bina.content.origin");
        if (!set.isEmpty()) {
            return set.replaceFirst("/+$", "");
        }
        String portal = PortalAddress.get();
        return portal.startsWith("http://localhost")
                ? portal.replaceFirst("localhost", "127.0.0.1")
                : "";
    }

    /** As a source of a Content-Security-Policy. */
    public static String source() {
        return get();
    }

    static String value(String key) {
        return ConfigProvider.getConfig().getOptionalValue(key, String.class).orElse("").strip();
    }
}

package id.bina.shared.files;

/** The public address of the portal, as printed in QR codes, links and messages. */
public final class PortalAddress {
    private PortalAddress() {}

    /** Without a slash at the end: {@code bina.url}, or this machine at {@code bina.port}. */
    public static String get() {
        String set = ContentOrigin.value("bina.url");
        return set.isEmpty()
                ? "http://localhost:" + ContentOrigin.value("bina.port")
                : set.replaceFirst("/+$", "");
    }
}

package id.bina.workshop;

import id.bina.shared.files.KeyFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The secret of each session, from which its codes are made. Derived from one key of this
 * installation, so that nothing need be stored before the day; it never leaves the server.
 */
@ApplicationScoped
class DaySecrets {
    private static final String FILE = "attendance.key";

    @Inject KeyFile keys;

    String of(Long sessionId) {
        return RotatingCode.derived(keys.read(FILE, DaySecrets::random), "session:" + sessionId);
    }

    private static String random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}

package id.bina.shared.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs short texts with a key of this installation (HMAC-SHA-256), made at the first use. */
@ApplicationScoped
public class Seal {
    private static final int KEY_BYTES = 32;

    @Inject FileStore files;

    private volatile byte[] key;

    /** The signature of this text, URL-safe. */
    public String of(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(), "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether this is the signature of the text; takes the same time either way. */
    public boolean fits(String text, String signature) {
        return signature != null
                && MessageDigest.isEqual(
                        of(text).getBytes(StandardCharsets.UTF_8),
                        signature.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] key() {
        if (key == null) {
            key = loaded(files.folder("keys").resolve("files.key"));
        }
        return key;
    }

    private static synchronized byte[] loaded(Path file) {
        try {
            if (!Files.exists(file)) {
                byte[] made = new byte[KEY_BYTES];
                new SecureRandom().nextBytes(made);
                Files.write(file, made);
            }
            return Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

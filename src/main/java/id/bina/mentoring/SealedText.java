package id.bina.mentoring;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Text as a pair leaves it in the database: AES-256-GCM under a key of the installation, with an
 * initialisation vector of its own, bound to the record it belongs to. Written as {@code
 * key.vector.text}; the name of the key lets a new key be added while old records stay readable.
 */
final class SealedText {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int TAG_BITS = 128;
    private static final int VECTOR_BYTES = 12;
    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, SecretKeySpec> keys = new LinkedHashMap<>();
    private String newest;

    /** A line per key: its name and its 32 bytes in Base64; the last one seals. */
    SealedText(String lines) {
        for (String line : lines.strip().split("\\R")) {
            String[] part = line.strip().split("\\s+");
            newest = part[0];
            keys.put(newest, new SecretKeySpec(Base64.getDecoder().decode(part[1]), "AES"));
        }
    }

    /** The first line of a new installation. */
    static String made() {
        return "k1 " + Base64.getEncoder().encodeToString(random(KEY_BYTES)) + "\n";
    }

    /** Seals the text for this record, such as {@code Pair:12}; null stays null. */
    String seal(String record, String text) {
        if (text == null) {
            return null;
        }
        byte[] vector = random(VECTOR_BYTES);
        byte[] sealed =
                run(
                        Cipher.ENCRYPT_MODE,
                        keys.get(newest),
                        vector,
                        record,
                        text.getBytes(StandardCharsets.UTF_8));
        var base64 = Base64.getUrlEncoder().withoutPadding();
        return newest + "." + base64.encodeToString(vector) + "." + base64.encodeToString(sealed);
    }

    /** The text again; fails when it was changed, or sealed for another record. */
    String open(String record, String sealed) {
        if (sealed == null) {
            return null;
        }
        String[] part = sealed.split("\\.");
        var key = keys.get(part[0]);
        if (key == null) {
            throw new IllegalStateException("the key " + part[0] + " is not in the key file");
        }
        var base64 = Base64.getUrlDecoder();
        byte[] text =
                run(
                        Cipher.DECRYPT_MODE,
                        key,
                        base64.decode(part[1]),
                        record,
                        base64.decode(part[2]));
        return new String(text, StandardCharsets.UTF_8);
    }

    private static byte[] run(
            int mode, SecretKeySpec key, byte[] vector, String record, byte[] input) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, vector));
            cipher.updateAAD(record.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("sealed text of " + record + " is not whole", broken);
        }
    }

    private static byte[] random(int bytes) {
        byte[] made = new byte[bytes];
        RANDOM.nextBytes(made);
        return made;
    }
}

package id.bina.workshop;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The codes that prove presence in the room: one for every rotation of 20 seconds, and one of his
 * or her own for each participant. All come from the secret of the session; a code tells nothing
 * about the next one. Characters that people mistake for each other (I, O, 0, 1) do not occur.
 */
final class RotatingCode {
    static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /** How long a code is shown. */
    static final Duration ROTATION = Duration.ofSeconds(20);

    private static final int LENGTH = 6;
    private static final int OWN_LENGTH = 8;
    private static final String MAC = "HmacSHA256";

    private RotatingCode() {}

    /** Number of the rotation that this moment belongs to. */
    static long step(OffsetDateTime moment) {
        return Math.floorDiv(moment.toEpochSecond(), ROTATION.toSeconds());
    }

    /** When a rotation begins. */
    static OffsetDateTime begin(long step) {
        return Instant.ofEpochSecond(step * ROTATION.toSeconds()).atOffset(ZoneOffset.UTC);
    }

    /** A secret made from another one: the same each time, and telling nothing about the other. */
    static String derived(String secret, String what) {
        return HexFormat.of().formatHex(hmac(secret, what));
    }

    /** The six characters of a rotation. */
    static String code(String secret, long step) {
        return letters(secret, "rotation:" + step, LENGTH);
    }

    /** The eight characters a participant shows instead of the own QR. */
    static String own(String secret, Long personId) {
        return letters(secret, "person:" + personId, OWN_LENGTH);
    }

    /** The rotation that a code belongs to, the newest first; empty when it is of none of these. */
    static Optional<Long> find(String secret, String typed, long from, long to) {
        String code = plain(typed);
        return code.length() != LENGTH
                ? Optional.empty()
                : LongStream.rangeClosed(from, to)
                        .map(step -> to - (step - from))
                        .filter(step -> code(secret, step).equals(code))
                        .boxed()
                        .findFirst();
    }

    /** What people type: lower case, blanks and dashes are fine. */
    static String plain(String typed) {
        return typed == null
                ? ""
                : typed.replaceAll("[\\s\\p{Pd}_.\u00a0]", "").toUpperCase(Locale.ROOT);
    }

    /** 7K4 M92, R7KQ 2M9X: two halves. */
    static String grouped(String code) {
        int half = code.length() / 2;
        return code.substring(0, half) + " " + code.substring(half);
    }

    /** 32 letters, so five bits of the first bytes each, without a leaning to any. */
    private static String letters(String secret, String what, int length) {
        byte[] hash = hmac(secret, what);
        var code = new StringBuilder();
        for (int i = 0; i < length; i++) {
            code.append(ALPHABET.charAt(hash[i] & 31));
        }
        return code.toString();
    }

    private static byte[] hmac(String secret, String what) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), MAC));
            return mac.doFinal(what.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

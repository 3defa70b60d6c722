package id.bina.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A secret that is handed out once: 24 characters that nobody mistakes for another (no I, O, 0, 1),
 * 120 random bits. Only its hash is stored.
 */
record Token(String value) {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Token fresh() {
        var letters = new StringBuilder();
        RANDOM.ints(LENGTH, 0, LETTERS.length()).forEach(i -> letters.append(LETTERS.charAt(i)));
        return new Token(letters.toString());
    }

    /** What somebody typed from paper: groups, blanks and small letters are as good. */
    static Token typed(String text) {
        String plain = text == null ? "" : text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return new Token(plain.length() > LENGTH ? "" : plain);
    }

    /** ABCD-EFGH-...: easier to read and to type. */
    String grouped() {
        return value.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** SHA-256; enough for a secret with this many random bits. */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(value.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "Token"; // never in a log
    }
}

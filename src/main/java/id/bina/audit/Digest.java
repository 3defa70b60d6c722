package id.bina.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of texts, and the one unambiguous way in which several values become one text. */
final class Digest {
    /** What the first entry has instead of a predecessor. */
    static final String NONE = "0".repeat(64);

    private Digest() {}

    static String of(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The values as a JSON array of strings; a missing value is {@code null} without quotes. */
    static String canonical(Object... values) {
        var text = new StringBuilder("[");
        for (Object value : values) {
            text.append(text.length() == 1 ? "" : ",");
            text.append(value == null ? "null" : EventDetails.quoted(value.toString()));
        }
        return text.append(']').toString();
    }
}

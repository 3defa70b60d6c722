package id.bina.shared;

import static id.bina.shared.RuleViolation.require;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The public, unguessable address of a document: 12 characters of 32 (60 bits), without I, O, 0 and
 * 1, which people mistake for each other.
 */
public record PublicCode(String value) implements Serializable {
    static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    public PublicCode {
        require(value != null && value.matches("[" + ALPHABET + "]{12}"), "shared.code.bad");
    }

    public static PublicCode random() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new PublicCode(code.toString());
    }

    /** Reads what people type: lower case, blanks and dashes are fine; empty when it is no code. */
    public static Optional<PublicCode> of(String typed) {
        String text = typed == null ? "" : typed.replaceAll("[\\s\\p{Pd}_.\u00a0]", "");
        String upper = text.toUpperCase(Locale.ROOT);
        return upper.matches("[" + ALPHABET + "]{12}")
                ? Optional.of(new PublicCode(upper))
                : Optional.empty();
    }

    /** 7K4M-92XQ-3FTD. */
    public String grouped() {
        return value.substring(0, 4) + "-" + value.substring(4, 8) + "-" + value.substring(8);
    }

    @Override
    public String toString() {
        return value;
    }

    /** Stored as its 12 characters. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<PublicCode, String> {
        @Override
        public String convertToDatabaseColumn(PublicCode code) {
            return code == null ? null : code.value();
        }

        @Override
        public PublicCode convertToEntityAttribute(String value) {
            return value == null ? null : new PublicCode(value);
        }
    }
}

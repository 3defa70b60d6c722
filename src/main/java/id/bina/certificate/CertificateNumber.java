package id.bina.certificate;

import static id.bina.shared.RuleViolation.require;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;

/** What stands on the paper as its number: text made from the admin's template, used only once. */
public record CertificateNumber(String value) implements Serializable {
    public CertificateNumber {
        require(
                value != null && !value.isBlank() && value.length() <= 60,
                "certificate.number.bad",
                value);
    }

    /** As part of a file name: every sign but letters and digits becomes a dash. */
    public String forFileName() {
        return value.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    @Override
    public String toString() {
        return value;
    }

    /** Stored as its text. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<CertificateNumber, String> {
        @Override
        public String convertToDatabaseColumn(CertificateNumber number) {
            return number == null ? null : number.value();
        }

        @Override
        public CertificateNumber convertToEntityAttribute(String value) {
            return value == null ? null : new CertificateNumber(value);
        }
    }
}

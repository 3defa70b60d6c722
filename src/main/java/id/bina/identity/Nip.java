package id.bina.identity;

import static id.bina.shared.RuleViolation.require;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Employee number of a civil servant (NIP, or NI PPPK): 18 digits, birth date, appointment (year
 * and month; for a PPPK year and code of the agreement), sex, serial. Only the shape is checked
 * here; see {@link #doubts}. There is no check digit.
 */
public record Nip(String value) implements Serializable {
    public Nip {
        require(value != null && value.matches("\\d{18}"), "identity.nip.length");
        require(isDate(value), "identity.nip.birthDate");
        require(value.charAt(14) == '1' || value.charAt(14) == '2', "identity.nip.sex");
        require(!value.endsWith("000"), "identity.nip.serial");
    }

    /**
     * Reads what people type or spreadsheets hold: blanks, dots, dashes and a leading apostrophe
     * are dropped.
     *
     * @throws id.bina.shared.RuleViolation with the reason; a number that a spreadsheet has rounded
     *     (1.98E+17) is named as such
     */
    public static Nip of(String typed) {
        String text = typed == null ? "" : typed.strip();
        require(!text.matches("(?i)\\d[.,]?\\d*E\\+?\\d+"), "identity.nip.spreadsheet", text);
        return new Nip(text.replaceAll("[\\s.\\-'\u00a0]", ""));
    }

    /**
     * Refuses a number that does not fit this kind of employment: digits 13 and 14 are a month for
     * PNS and CPNS and a code of the agreement for PPPK.
     */
    public void mustFit(EmploymentType type) {
        int month = Integer.parseInt(value.substring(12, 14));
        require(type.isContract() || month >= 1 && month <= 12, "identity.nip.month");
    }

    /** Keys of what looks unusual on this day; real numbers can be wrong, so these only warn. */
    public List<String> doubts(LocalDate today) {
        var doubts = new ArrayList<String>();
        int age = birthDate().until(today).getYears();
        if (age < 17 || age > 70) {
            doubts.add("identity.nip.doubt.age");
        }
        int appointed = Integer.parseInt(value.substring(8, 12));
        if (appointed < birthDate().getYear() + 17 || appointed > today.getYear() + 1) {
            doubts.add("identity.nip.doubt.appointed");
        }
        return doubts;
    }

    public LocalDate birthDate() {
        return LocalDate.of(
                Integer.parseInt(value.substring(0, 4)),
                Integer.parseInt(value.substring(4, 6)),
                Integer.parseInt(value.substring(6, 8)));
    }

    /** First day of the month of appointment; of the year of the agreement for a PPPK. */
    public LocalDate appointed(EmploymentType type) {
        int month = Integer.parseInt(value.substring(12, 14));
        boolean known = !type.isContract() && month >= 1 && month <= 12;
        return LocalDate.of(Integer.parseInt(value.substring(8, 12)), known ? month : 1, 1);
    }

    /** 19860926 201505 1 001. */
    public String grouped() {
        return String.join(
                " ",
                value.substring(0, 8),
                value.substring(8, 14),
                value.substring(14, 15),
                value.substring(15));
    }

    /** All but the last three digits hidden, for everyone outside personnel roles. */
    public String masked() {
        return "•••••••• •••••• • " + value.substring(15);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static boolean isDate(String value) {
        try {
            LocalDate.of(
                    Integer.parseInt(value.substring(0, 4)),
                    Integer.parseInt(value.substring(4, 6)),
                    Integer.parseInt(value.substring(6, 8)));
            return true;
        } catch (DateTimeException impossible) {
            return false;
        }
    }

    /** Stored as its 18 digits. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<Nip, String> {
        @Override
        public String convertToDatabaseColumn(Nip nip) {
            return nip == null ? null : nip.value();
        }

        @Override
        public Nip convertToEntityAttribute(String value) {
            return value == null ? null : new Nip(value);
        }
    }
}

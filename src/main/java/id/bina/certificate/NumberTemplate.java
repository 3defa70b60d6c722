package id.bina.certificate;

import static id.bina.shared.RuleViolation.require;

import java.util.regex.Pattern;

/**
 * How numbers are made: {@code {class}/{seq:4}/{unit}/{year}} gives 800/0457/503/2026. Year and
 * sequence must both occur, or two certificates could get the same number.
 */
record NumberTemplate(String text) {
    private static final Pattern SEQUENCE = Pattern.compile("\\{seq(?::(\\d))?\\}");

    NumberTemplate {
        require(text != null && text.length() <= 60, "certificate.template.long");
        require(SEQUENCE.matcher(text).results().count() == 1, "certificate.template.sequence");
        require(text.contains("{year}"), "certificate.template.year");
        String rest =
                SEQUENCE.matcher(text).replaceAll("").replaceAll("\\{(class|unit|year)\\}", "");
        require(rest.matches("[A-Za-z0-9 ./_-]*"), "certificate.template.signs");
    }

    /** The template for one series: all but the sequence filled. Numbers of a series count on. */
    String series(String classCode, String unitCode, int year) {
        return text.replace("{class}", classCode)
                .replace("{unit}", unitCode)
                .replace("{year}", String.valueOf(year));
    }

    /** The number at this place of the series; longer than asked for when the digits run out. */
    static CertificateNumber number(String series, long sequence) {
        var place = SEQUENCE.matcher(series);
        return new CertificateNumber(
                place.replaceFirst(
                        found -> {
                            int digits =
                                    found.group(1) == null ? 1 : Integer.parseInt(found.group(1));
                            return ("%0" + Math.max(1, digits) + "d").formatted(sequence);
                        }));
    }
}

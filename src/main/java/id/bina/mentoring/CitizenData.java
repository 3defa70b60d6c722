package id.bina.mentoring;

import static id.bina.shared.RuleViolation.require;

import java.util.regex.Pattern;

/**
 * Finds what tells who a citizen is: NIK or family card number (16 digits), NIP (18), telephone
 * number, mail address. Cases are told without the people in them; a name cannot be recognised, so
 * the page asks for it in words.
 */
final class CitizenData {
    private static final String GAP = "[ .\\-/]?";

    /** 16 to 18 digits, also when grouped. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<!\\d)(\\d" + GAP + "){15,17}\\d(?!\\d)");

    /** 08..., +62..., 62 8..., (0298) ...: 9 to 14 digits in all. */
    private static final Pattern TELEPHONE =
            Pattern.compile(
                    "(?<!\\d)(\\+?62|\\(?0)" + GAP + "[2-9](\\)?" + GAP + "\\d){7,11}(?!\\d)");

    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.-]+");

    private CitizenData() {}

    static boolean isIn(String text) {
        return text != null
                && (NUMBER.matcher(text).find()
                        || TELEPHONE.matcher(text).find()
                        || MAIL.matcher(text).find());
    }

    /** Refuses a text that names a citizen. */
    static void refuse(String... texts) {
        for (String text : texts) {
            require(!isIn(text), "mentoring.citizenData");
        }
    }
}

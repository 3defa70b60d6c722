package id.bina.identity;

import static id.bina.shared.RuleViolation.require;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.time.format.DateTimeFormatter;

/** Hashes and checks passwords: Argon2id, 19 MiB, two passes, one lane (OWASP, 2023). */
final class Passwords {
    private static final Argon2Function ARGON =
            Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    /**
     * Hash of nothing: checking it costs as much as a real one, so unknown people look the same.
     */
    private static final String NOBODY = hash("nobody-ever-has-this-password");

    private Passwords() {}

    static String hash(String password) {
        return Password.hash(password).addRandomSalt(16).with(ARGON).getResult();
    }

    static boolean matches(String password, String hash) {
        boolean same = Password.check(password, hash == null ? NOBODY : hash).with(ARGON);
        return same && hash != null;
    }

    /** At least 12 characters, and neither the employee number nor the birth date in it. */
    static void mustBeGood(String password, Nip nip) {
        require(password != null && password.length() >= 12, "identity.password.weak");
        require(password.length() <= 200, "identity.password.long");
        String birth = nip.value().substring(0, 8);
        String dayFirst = nip.birthDate().format(DateTimeFormatter.ofPattern("ddMMyyyy"));
        String digits = password.replaceAll("[^0-9]", "");
        require(!digits.contains(birth) && !digits.contains(dayFirst), "identity.password.weak");
    }
}

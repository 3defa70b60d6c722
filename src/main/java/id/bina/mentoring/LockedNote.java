package id.bina.mentoring;

/**
 * A note as the browser locked it: AES-256-GCM under a key from PBKDF2-HMAC-SHA-256. What does not
 * look like one is refused, so that no page can send plain words by mistake.
 *
 * @param iterations rounds of PBKDF2, at least 600,000 (OWASP Password Storage Cheat Sheet, 2023)
 * @param salt Base64, 16 bytes
 * @param iv Base64, 12 bytes
 * @param text Base64 of the locked text with its tag
 */
public record LockedNote(int iterations, String salt, String iv, String text) {
    static final int ROUNDS = 600_000;

    /** Base64 characters; about 10,000 letters. */
    static final int LONGEST = 60_000;

    public LockedNote {
        boolean good =
                iterations >= ROUNDS
                        && iterations <= 10 * ROUNDS
                        && isBase64(salt, 24, 24)
                        && isBase64(iv, 16, 16)
                        && isBase64(text, 24, LONGEST);
        if (!good) {
            throw new IllegalArgumentException("not a locked note");
        }
    }

    private static boolean isBase64(String text, int least, int most) {
        return text != null
                && text.length() >= least
                && text.length() <= most
                && text.length() % 4 == 0
                && text.matches("[A-Za-z0-9+/]+={0,2}");
    }
}

package id.bina.pledge;

import id.bina.identity.Person;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Whether what somebody typed is the own name. Case, blanks, accents and full stops do not matter;
 * titles may be typed in part, in full, or left out.
 */
final class TypedName {
    private TypedName() {}

    static boolean matches(String typed, Person person) {
        String name = plain(person.getName());
        String said = plain(typed);
        String before = plain(person.getTitlePrefix());
        String after = plain(person.getTitleSuffix());
        int at = said.indexOf(name);
        return !name.isEmpty()
                && at >= 0
                && before.endsWith(said.substring(0, at))
                && after.startsWith(said.substring(at + name.length()));
    }

    /** Letters and digits only, in lower case, without accents. */
    private static String plain(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKD)
                        .replaceAll("[^\\p{L}\\p{N}]", "")
                        .toLowerCase(Locale.ROOT);
    }
}

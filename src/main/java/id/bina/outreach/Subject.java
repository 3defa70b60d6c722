package id.bina.outreach;

import java.util.regex.Pattern;

/** What a mail is called in the reader's list. */
final class Subject {
    private static final int LONGEST = 78; // RFC 5322, section 2.1.1

    /** A full stop behind a title before a name ends nothing. */
    private static final Pattern END =
            Pattern.compile("(?<!\\b(?:Drs|Dra|Dr|dr|drg|Ir|Prof|Hj|H))\\. ");

    private Subject() {}

    /** The first sentence without its full stop, at most a line. */
    static String of(String text) {
        String first = END.split(text, 2)[0].strip().replaceFirst("\\.$", "");
        if (first.length() <= LONGEST) {
            return first;
        }
        int blank = first.lastIndexOf(' ', LONGEST - 1);
        return first.substring(0, blank < LONGEST / 2 ? LONGEST - 1 : blank) + "…";
    }
}

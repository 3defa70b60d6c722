package id.bina.outreach;

/** What a mail is called in the reader's list. */
final class Subject {
    private static final int LONGEST = 78; // RFC 5322, section 2.1.1

    private Subject() {}

    /** The first sentence without its full stop, at most a line. */
    static String of(String text) {
        int end = text.indexOf(". ");
        String first = (end < 0 ? text : text.substring(0, end)).strip().replaceFirst("\\.$", "");
        if (first.length() <= LONGEST) {
            return first;
        }
        int blank = first.lastIndexOf(' ', LONGEST - 1);
        return first.substring(0, blank < LONGEST / 2 ? LONGEST - 1 : blank) + "…";
    }
}

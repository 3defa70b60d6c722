package id.bina.shared.mail;

/** A letter could not be handed over. */
public class MailFailure extends RuntimeException {
    /** What may be done about it. */
    public enum Kind {
        /** The server refused this letter; another try would be refused alike. */
        REFUSED,
        /** This letter may be taken later. */
        LATER,
        /** Nobody answers, or the sign-in was refused: no letter goes out now. */
        NO_SERVER
    }

    private final Kind kind;

    MailFailure(Kind kind, Exception cause) {
        super(words(cause), cause);
        this.kind = kind;
    }

    public Kind getKind() {
        return kind;
    }

    private static String words(Exception cause) {
        String said = String.valueOf(cause.getMessage()).replaceAll("\\s+", " ").strip();
        Throwable below = cause.getCause();
        return below == null || below.getMessage() == null || said.contains(below.getMessage())
                ? said
                : said + " (" + below.getMessage().replaceAll("\\s+", " ").strip() + ")";
    }
}

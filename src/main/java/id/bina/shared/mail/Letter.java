package id.bina.shared.mail;

/**
 * One mail in both of its forms.
 *
 * @param to address of the one reader
 * @param name of the reader
 * @param id stays the same when the same letter is sent again, so that a mail server can drop the
 *     second: the Message-ID, such as bina.42@bina.example.go.id
 * @param text plain form
 * @param html the same for readers that show it; null when there is only text
 * @param preferences address where the reader chooses what is mailed
 */
public record Letter(
        String to,
        String name,
        String id,
        String subject,
        String text,
        String html,
        String preferences) {
    public Letter {
        // what ends a header line would let a fact write headers of its own
        name = name.replaceAll("\\p{Cntrl}+", " ");
        subject = subject.replaceAll("\\p{Cntrl}+", " ");
    }
}

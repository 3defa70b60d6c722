package id.bina.shared.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hands letters to the SMTP server of {@code bina.mail.*}. Off by default; waits for no server
 * longer than its timeouts.
 */
@ApplicationScoped
public class Mailer {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    /** A refusal for good begins with a 5 (RFC 5321, section 4.2.1). */
    private static final Pattern FOR_GOOD = Pattern.compile("\\s*5\\d\\d\\b.*", Pattern.DOTALL);

    @Inject
    @ConfigProperty(name = "bina.mail.enabled", defaultValue = "false")
    boolean on;

    @Inject
    @ConfigProperty(name = "bina.mail.host", defaultValue = "localhost")
    String host;

    @Inject
    @ConfigProperty(name = "bina.mail.port", defaultValue = "587")
    int port;

    @Inject
    @ConfigProperty(name = "bina.mail.security", defaultValue = "starttls")
    String security;

    @Inject
    @ConfigProperty(name = "bina.mail.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "bina.mail.password")
    Optional<String> password;

    @Inject
    @ConfigProperty(name = "bina.mail.from", defaultValue = "no-reply@localhost")
    String from;

    @Inject Clock clock;

    public boolean isOn() {
        return on;
    }

    /** Server and port, for the admin. */
    public String getServer() {
        return host + ":" + port;
    }

    public String getFrom() {
        return from;
    }

    /**
     * Sends it now.
     *
     * @throws MailFailure when the server did not take it
     */
    public void send(Letter letter) {
        var session = Session.getInstance(new SmtpSettings(host, port, security).of(user));
        try (var transport = session.getTransport("smtp")) {
            var message = message(session, letter);
            connect(transport);
            transport.sendMessage(message, message.getAllRecipients());
        } catch (SendFailedException refused) {
            throw new MailFailure(
                    isForGood(refused) ? MailFailure.Kind.REFUSED : MailFailure.Kind.LATER,
                    refused);
        } catch (MessagingException | UnsupportedEncodingException problem) {
            throw new MailFailure(MailFailure.Kind.LATER, problem);
        }
    }

    private void connect(jakarta.mail.Transport transport) {
        try {
            transport.connect(user.orElse(null), password.orElse(null));
        } catch (MessagingException unreachable) {
            throw new MailFailure(MailFailure.Kind.NO_SERVER, unreachable);
        }
    }

    private MimeMessage message(Session session, Letter letter)
            throws MessagingException, UnsupportedEncodingException {
        var message =
                new MimeMessage(session) {
                    @Override
                    protected void updateMessageID() throws MessagingException {
                        setHeader("Message-ID", "<" + letter.id() + ">");
                    }
                };
        message.setFrom(new InternetAddress(from));
        message.setRecipient(
                Message.RecipientType.TO, new InternetAddress(letter.to(), letter.name(), UTF_8));
        message.setSubject(letter.subject(), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no automatic replies
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setHeader("List-Unsubscribe", "<" + letter.preferences() + ">");
        message.setContent(content(letter));
        return message;
    }

    private static MimeMultipart content(Letter letter) throws MessagingException {
        var both = new MimeMultipart("alternative"); // the last one is the richest
        both.addBodyPart(part(letter.text(), "plain"));
        if (letter.html() != null) {
            both.addBodyPart(part(letter.html(), "html"));
        }
        return both;
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    private static boolean isForGood(SendFailedException refused) {
        Exception next = refused;
        while (next instanceof MessagingException problem) {
            if (FOR_GOOD.matcher(String.valueOf(problem.getMessage())).matches()) {
                return true;
            }
            next = problem.getNextException();
        }
        return false;
    }
}

package id.bina.given;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server of the tests: takes every letter and shows what arrived. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PostOffice {
    @Inject
    @ConfigProperty(name = "bina.mail.port")
    int port;

    private GreenMail server;

    @PostConstruct
    void open() {
        server = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    @PreDestroy
    void close() {
        server.stop();
    }

    /** Letters to this address, in the order of their arrival. */
    public List<MimeMessage> letters(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(letter -> address.equals(to(letter)))
                .toList();
    }

    /**
     * Letters to this address once so many are there, or what came in twenty seconds: the postman
     * of the portal's own timer may still carry one that no other postman may touch.
     */
    public List<MimeMessage> letters(String address, int awaited) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (letters(address).size() < awaited && System.nanoTime() < deadline) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        return letters(address);
    }

    /** The plain form of the letter. */
    public static String text(MimeMessage letter) {
        try {
            return ((MimeMultipart) letter.getContent()).getBodyPart(0).getContent().toString();
        } catch (IOException | MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String to(MimeMessage letter) {
        try {
            var to = letter.getRecipients(RecipientType.TO)[0];
            return ((jakarta.mail.internet.InternetAddress) to).getAddress();
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

package id.bina.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailerTest {
    private static final Letter LETTER =
            new Letter(
                    "sri@contoh.go.id",
                    "Sri Rahayu, S.Sos.",
                    "bina.42@localhost",
                    "Pendaftaran menunggu: Ö\r\nBcc: orang@lain.id",
                    "Teks biasa",
                    "<p>Teks <b>tebal</b></p>",
                    "http://localhost:8080/outreach/preferences");

    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void open() {
        server.start();
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void saysTheSameInPlainTextAndInHtml() throws Exception {
        mailer("none").send(LETTER);
        var both = (MimeMultipart) received().getContent();
        assertThat(both.getContentType()).contains("multipart/alternative");
        assertThat(both.getBodyPart(0).getContent()).asString().contains("Teks biasa");
        assertThat(both.getBodyPart(1).getContentType()).contains("text/html").contains("UTF-8");
        assertThat(both.getBodyPart(1).getContent()).asString().contains("<b>tebal</b>");
    }

    @Test
    void isMarkedAsAutomaticAndKeepsItsMessageId() throws Exception {
        mailer("none").send(LETTER);
        mailer("none").send(LETTER);
        for (var letter : server.getReceivedMessages()) {
            assertThat(letter.getMessageID()).isEqualTo("<bina.42@localhost>");
            assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(letter.getHeader("List-Unsubscribe"))
                    .containsExactly("<http://localhost:8080/outreach/preferences>");
        }
    }

    @Test
    void aFactCannotWriteHeadersOfItsOwn() throws Exception {
        mailer("none").send(LETTER);
        assertThat(received().getHeader("Bcc")).isNull();
        assertThat(received().getSubject()).contains("Ö Bcc: orang@lain.id");
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void anUnreachableServerIsNoFaultOfTheLetter() {
        var mailer = mailer("none");
        server.stop();
        assertFailure(mailer, MailFailure.Kind.NO_SERVER);
    }

    @Test
    void nothingGoesOutInClearWhenEncryptionIsAskedFor() {
        assertFailure(mailer("starttls"), MailFailure.Kind.NO_SERVER);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private static void assertFailure(Mailer mailer, MailFailure.Kind kind) {
        assertThatThrownBy(() -> mailer.send(LETTER))
                .asInstanceOf(type(MailFailure.class))
                .extracting(MailFailure::getKind)
                .isEqualTo(kind);
    }

    private MimeMessage received() {
        return server.getReceivedMessages()[0];
    }

    private Mailer mailer(String security) {
        var mailer = new Mailer();
        mailer.on = true;
        mailer.host = "localhost";
        mailer.port = server.getSmtp().getPort();
        mailer.security = security;
        mailer.user = Optional.empty();
        mailer.password = Optional.empty();
        mailer.from = "bina@contoh.go.id";
        mailer.clock = Clock.fixed(Instant.parse("2026-11-25T02:00:00Z"), ZoneOffset.UTC);
        return mailer;
    }
}

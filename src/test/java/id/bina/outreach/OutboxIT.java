package id.bina.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import id.bina.FixedClock;
import id.bina.Given;
import id.bina.given.NamedPerson;
import id.bina.given.PostOffice;
import id.bina.identity.WorkingDays;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Mail that leaves the portal through a real SMTP server. */
@ExtendWith(ArquillianExtension.class)
class OutboxIT {
    @Inject Messages messages;
    @Inject Postman postman;
    @Inject Outbox outbox;
    @Inject Digests digests;
    @Inject Preferences preferences;
    @Inject Mails mails;
    @Inject Notifications notifications;
    @Inject PostOffice office;
    @Inject WorkingDays workingDays;
    @Inject Clock clock;

    @Test
    void whatIsUrgentIsMailedAtOnceAndOnce() throws Exception {
        var reader = reader();
        assertThat(tell(reader, "Test:1", news("Pelatihan Segera").urgent())).isTrue();
        assertThat(tell(reader, "Test:1", news("Pelatihan Segera").urgent())).isFalse();
        deliver(1);
        assertThat(letters(reader, 1)).singleElement();
        assertThat(PostOffice.text(letters(reader).get(0)))
                .contains("Pelatihan Segera", "/outreach/preferences");
    }

    @Test
    void manyPostmenSendEachMailOnce() throws Exception {
        var readers = IntStream.range(0, 6).mapToObj(i -> reader()).toList();
        for (var reader : readers) {
            for (int i = 0; i < 3; i++) {
                tell(reader, "Test:" + i, news("Kabar " + i).urgent());
            }
        }
        deliver(4);
        assertThat(readers).allSatisfy(reader -> assertThat(letters(reader, 3)).hasSize(3));
    }

    @Test
    void aNodeThatDiedWhileSendingIsReplacedWhenItsClaimIsOver() throws Exception {
        var reader = claimedByADeadNode();
        deliver(1);
        assertThat(letters(reader)).isEmpty();
        FixedClock.stopAt(OffsetDateTime.now(clock).plus(Mail.LEASE).plusSeconds(1));
        try {
            deliver(2);
        } finally {
            FixedClock.run();
        }
        assertThat(letters(reader, 1)).hasSize(1);
    }

    @Test
    void whoHasNoAddressFindsTheMessageInThePortalAndTheAdminFindsItKept() throws Exception {
        var reader = Given.someone("LEARNER");
        tell(reader, "Test:1", news("Pelatihan Tanpa Surel").urgent());
        var filter = new MailFilter("Tanpa Surel", null, null);
        var row = Given.signedInAs(Given.DEWI, () -> mails.rows(filter, 0, 5)).get(0);
        assertThat(row.state()).isEqualTo(Mail.State.KEPT);
        assertThat(row.keptBecause()).isEqualTo(Kept.NO_ADDRESS);
        assertThat(Given.signedInAs(reader, () -> notifications.rows(0))).hasSize(1);
    }

    @Test
    void whoWantsTheDigestOrNoMailGetsNothingAtOnce() throws Exception {
        var digest = reader();
        choose(digest, Delivery.DIGEST);
        var portal = reader();
        choose(portal, Delivery.PORTAL);
        tell(digest, "Test:1", news("Kabar Nanti").urgent());
        tell(portal, "Test:1", news("Kabar Portal").urgent());
        morning(workday());
        assertThat(letters(digest, 1)).hasSize(1);
        assertThat(letters(portal)).isEmpty();
    }

    @Test
    void theDigestIsOneMailHoweverOftenTheJobRuns() throws Exception {
        var reader = reader();
        tell(reader, "Test:1", news("Kabar Satu"));
        tell(reader, "Test:2", news("Kabar Dua"));
        morning(workday());
        morning(workday());
        assertThat(letters(reader, 1)).hasSize(1);
        assertThat(PostOffice.text(letters(reader).get(0))).contains("Kabar Satu", "Kabar Dua");
        morning(workingDays.plus(workday(), 1));
        assertThat(letters(reader, 1)).hasSize(1);
    }

    @Test
    void thereIsNoDigestOnASundayAndNoneOfWhatWasReadMeanwhile() throws Exception {
        var reader = reader();
        tell(reader, "Test:1", news("Kabar Minggu"));
        morning(workday().with(TemporalAdjusters.next(DayOfWeek.SUNDAY)));
        assertThat(letters(reader)).isEmpty();
        Given.signedInAs(reader, () -> notifications.readAll());
        morning(workday());
        assertThat(letters(reader)).isEmpty();
    }

    @Test
    void whatIsOverTheDailyCapGoesIntoTheDigest() throws Exception {
        var reader = reader();
        for (int i = 0; i < 12; i++) {
            tell(reader, "Test:" + i, news("Kabar Beruntun " + i).urgent());
        }
        deliver(1);
        assertThat(letters(reader, 10)).hasSize(10);
        morning(workday());
        assertThat(letters(reader, 11)).hasSize(11);
    }

    @Test
    void theAdminSendsATestToHimselfAlone() throws Exception {
        var admin = Given.reachable("ADMIN");
        Given.signedInAs(admin, () -> mails.sendTest());
        deliver(1);
        assertThat(letters(admin, 1)).hasSize(1);
    }

    private static Message news(String title) {
        return Message.of("outreach.message.enrolled", "/learning/my-courses", title);
    }

    private boolean tell(NamedPerson who, String cause, Message message) throws Exception {
        Long id = Given.person(who).getId();
        return Given.inTransaction(() -> messages.tell(id, cause, message));
    }

    private void choose(NamedPerson who, Delivery delivery) throws Exception {
        Given.signedInAs(
                who, () -> preferences.choose(List.of(new Preference(Topic.LEARNING, delivery))));
    }

    /** As the timer does at seven, on two nodes. */
    private void morning(LocalDate day) throws Exception {
        FixedClock.stopAt(day.atTime(7, 0, 5).atZone(clock.getZone()).toOffsetDateTime());
        try {
            parallel(2, digests::writeAll);
            deliver(2);
        } finally {
            FixedClock.run();
        }
    }

    private void deliver(int postmen) throws Exception {
        parallel(postmen, postman::deliver);
    }

    private static void parallel(int times, Runnable deed) throws Exception {
        var threads = Executors.newFixedThreadPool(times);
        try {
            var running = IntStream.range(0, times).mapToObj(i -> threads.submit(deed)).toList();
            for (var one : running) {
                one.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    /** Somebody whose mail was claimed, not sent; tried again should the timer be quicker. */
    private NamedPerson claimedByADeadNode() throws Exception {
        while (true) {
            var reader = reader();
            tell(reader, "Test:1", news("Pelatihan Tertunda").urgent());
            var filter = new MailFilter(Given.mailAddress(reader), null, null);
            var row = Given.signedInAs(Given.DEWI, () -> mails.rows(filter, 0, 1)).get(0);
            if (outbox.claim(row.id(), UUID.randomUUID().toString())) {
                return reader;
            }
        }
    }

    /** The next working day: everything told by now may be in its digest. */
    private LocalDate workday() {
        return workingDays.plus(LocalDate.now(clock), 1);
    }

    private List<MimeMessage> letters(NamedPerson who) {
        return office.letters(Given.mailAddress(who));
    }

    private List<MimeMessage> letters(NamedPerson who, int awaited) {
        return office.letters(Given.mailAddress(who), awaited);
    }

    private static NamedPerson reader() {
        return Given.reachable("LEARNER");
    }
}

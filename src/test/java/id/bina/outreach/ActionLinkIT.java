package id.bina.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import id.bina.FixedClock;
import id.bina.Given;
import id.bina.given.NamedPerson;
import id.bina.given.PostOffice;
import id.bina.shared.RuleViolation;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Answers from a mail without signing in. */
@ExtendWith(ArquillianExtension.class)
class ActionLinkIT {
    private static final Pattern LINK = Pattern.compile("/outreach/action\\?t=([\\w-]+)");
    private static final AtomicLong SUBJECTS = new AtomicLong(-1);

    @Inject ActionLinks links;
    @Inject Messages messages;
    @Inject Postman postman;
    @Inject PostOffice office;
    @Inject Notifications notifications;
    @Inject Clock clock;

    private final Long subject = SUBJECTS.getAndDecrement();

    @Test
    void isDoneOnceInTheNameOfTheReader() throws Exception {
        var reader = reader();
        var tokens = mailed(reader, null);
        assertThat(links.look(tokens.get(0)).ready()).isTrue();
        assertThat(GivenDeeds.to(subject)).isEmpty();
        assertThat(links.use(tokens.get(0), null).state()).isEqualTo(ActionState.USED);
        assertThat(links.use(tokens.get(0), null).state()).isEqualTo(ActionState.USED);
        assertThat(GivenDeeds.to(subject))
                .singleElement()
                .isEqualTo(
                        new GivenDeeds.Done(
                                ActionVerb.APPROVE_REGISTRATION,
                                subject,
                                null,
                                Given.person(reader).getId()));
        assertThat(Given.signedInAs(reader, () -> notifications.unread())).isZero();
    }

    @Test
    void twentyAtOnceAreOne() throws Exception {
        var tokens = mailed(reader(), null);
        var threads = Executors.newFixedThreadPool(20);
        try {
            var all =
                    IntStream.range(0, 20)
                            .mapToObj(i -> use(tokens.get(i % 2), "Jadwal bentrok"))
                            .toList();
            for (var one : threads.invokeAll(all)) {
                assertThat(one.get().state()).isIn(ActionState.USED, ActionState.CLOSED);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(GivenDeeds.to(subject)).hasSize(1);
    }

    @Test
    void theOtherAnswerDiesWithTheFirst() throws Exception {
        var tokens = mailed(reader(), null);
        links.use(tokens.get(1), "Jadwal bentrok");
        assertThat(links.look(tokens.get(0)).state()).isEqualTo(ActionState.CLOSED);
        assertThat(links.use(tokens.get(0), null).state()).isEqualTo(ActionState.CLOSED);
        assertThat(GivenDeeds.to(subject)).hasSize(1);
    }

    @Test
    void aMissingReasonLeavesTheLinkUsable() throws Exception {
        var tokens = mailed(reader(), null);
        Assertions.assertThatThrownBy(() -> links.use(tokens.get(1), " "))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("outreach.action.noReason");
        assertThat(links.look(tokens.get(1)).ready()).isTrue();
    }

    @Test
    void isOverAtItsEnd() throws Exception {
        var end = OffsetDateTime.now(clock).plusHours(1);
        var tokens = mailed(reader(), end);
        FixedClock.stopAt(end.plusSeconds(1));
        try {
            assertThat(links.use(tokens.get(0), null).state()).isEqualTo(ActionState.EXPIRED);
        } finally {
            FixedClock.run();
        }
        assertThat(GivenDeeds.to(subject)).isEmpty();
    }

    @Test
    void isNotForWhoeverElseIsSignedIn() throws Exception {
        var reader = reader();
        var token = mailed(reader, null).get(0);
        var view = Given.signedInAs(Given.SITI, () -> links.use(token, null));
        assertThat(view).isEqualTo(ActionView.only(ActionState.FOREIGN));
        assertThat(Given.signedInAs(reader, () -> links.use(token, null)).state())
                .isEqualTo(ActionState.USED);
    }

    @Test
    void aGuessIsNothing() {
        assertThat(links.use("tebakan", null)).isEqualTo(ActionView.only(ActionState.UNKNOWN));
        assertThat(links.look(null)).isEqualTo(ActionView.only(ActionState.UNKNOWN));
    }

    private Callable<ActionView> use(String token, String reason) {
        return () -> links.use(token, reason);
    }

    private List<String> mailed(NamedPerson reader, OffsetDateTime until) throws Exception {
        Long id = Given.person(reader).getId();
        var message =
                Message.of("outreach.message.enrolled", "/learning/my-courses", "Uji Tautan")
                        .on(Topic.APPROVAL)
                        .urgent()
                        .offering(ActionVerb.APPROVE_REGISTRATION, subject)
                        .offering(ActionVerb.DECLINE_REGISTRATION, subject)
                        .until(until);
        Given.inTransaction(() -> messages.tell(id, "Test:" + subject, message));
        postman.deliver();
        var letter = PostOffice.text(office.letters(Given.mailAddress(reader), 1).get(0));
        return LINK.matcher(letter).results().map(hit -> hit.group(1)).toList();
    }

    private static NamedPerson reader() {
        return Given.reachable("LEARNER");
    }
}

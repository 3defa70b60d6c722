package id.bina.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import id.bina.Given;
import id.bina.Visitor;
import id.bina.given.NamedPerson;
import id.bina.given.PostOffice;
import id.bina.shared.files.PortalAddress;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages behind the secret addresses, as a browser without a session meets them. */
@ExtendWith(ArquillianExtension.class)
class ActionPageIT {
    private static final Pattern LINK = Pattern.compile("t=([\\w-]{20,})");
    private static final AtomicLong SUBJECTS = new AtomicLong(-1_000_000);

    @Inject Messages messages;
    @Inject Postman postman;
    @Inject PostOffice office;
    @Inject CalendarAddresses addresses;

    private final Long subject = SUBJECTS.getAndDecrement();
    private NamedPerson reader;

    @BeforeEach
    void meet() {
        reader = Given.reachable("LEARNER");
    }

    @Test
    void lookingShowsOneButtonAndChangesNothing() throws Exception {
        var page = look(mailed().get(0));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Setujui pendaftaran", "Uji Halaman", "method=\"post\"");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(GivenDeeds.to(subject)).isEmpty();
    }

    @Test
    void theButtonDoesItAndASecondPressSaysThatItIsDone() throws Exception {
        String token = mailed().get(0);
        assertThat(press(token, "").body()).contains("Jawaban Anda tercatat");
        assertThat(press(token, "").body()).contains("Jawaban Anda tercatat");
        assertThat(GivenDeeds.to(subject)).hasSize(1);
    }

    @Test
    void twentyPressesAtOnceAreOne() throws Exception {
        String token = mailed().get(0);
        var threads = Executors.newFixedThreadPool(20);
        try {
            var presses =
                    IntStream.range(0, 20)
                            .mapToObj(i -> (Callable<Integer>) () -> press(token, "").statusCode())
                            .toList();
            for (var press : threads.invokeAll(presses)) {
                assertThat(press.get()).isEqualTo(200);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(GivenDeeds.to(subject)).hasSize(1);
    }

    @Test
    void aMissingReasonIsAskedForOnTheSamePage() throws Exception {
        String token = mailed().get(1);
        assertThat(press(token, "").body()).contains("Alasan perlu diisi", "method=\"post\"");
        assertThat(press(token, "Jadwal bentrok").body()).contains("Jawaban Anda tercatat");
        assertThat(GivenDeeds.to(subject))
                .singleElement()
                .extracting(GivenDeeds.Done::reason)
                .isEqualTo("Jadwal bentrok");
    }

    @Test
    void aGuessIsAnsweredKindlyAndTellsNothing() {
        var page = look("tebakan-yang-cukup-panjang");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Tautan tidak dikenali").doesNotContain("method=\"post\"");
    }

    @Test
    void theCalendarOpensByItsNewestAddressOnly() throws Exception {
        String first = Given.signedInAs(reader, () -> addresses.renew());
        assertThat(calendar(first)).startsWith("200 BEGIN:VCALENDAR");
        String second = Given.signedInAs(reader, () -> addresses.renew());
        assertThat(calendar(first)).startsWith("404");
        assertThat(calendar(second)).startsWith("200");
        Given.signedInAs(reader, () -> addresses.withdraw());
        assertThat(calendar(second)).startsWith("404");
    }

    private static String calendar(String address) {
        var answer = new Visitor().get(here(address.replaceFirst("^https?://[^/]+", "")));
        return answer.statusCode() + " " + answer.body();
    }

    private static HttpResponse<String> look(String token) {
        return new Visitor().get(here("/outreach/action?t=" + token));
    }

    private static HttpResponse<String> press(String token, String reason) {
        return new Visitor().post(here("/outreach/action"), Map.of("t", token, "reason", reason));
    }

    private static String here(String path) {
        return PortalAddress.get() + path;
    }

    private List<String> mailed() throws Exception {
        Long id = Given.person(reader).getId();
        var message =
                Message.of("outreach.message.enrolled", "/learning/my-courses", "Uji Halaman")
                        .on(Topic.APPROVAL)
                        .urgent()
                        .offering(ActionVerb.APPROVE_REGISTRATION, subject)
                        .offering(ActionVerb.DECLINE_REGISTRATION, subject);
        Given.inTransaction(() -> messages.tell(id, "Test:" + subject, message));
        postman.deliver();
        var letter = PostOffice.text(office.letters(Given.mailAddress(reader), 1).get(0));
        return LINK.matcher(letter).results().map(hit -> hit.group(1)).toList();
    }
}

package id.bina.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bina.Given;
import id.bina.given.NamedPerson;
import id.bina.identity.Accounts;
import id.bina.learning.Enrolments;
import id.bina.learning.ParticipantFilter;
import id.bina.learning.ParticipantRow;
import id.bina.learning.Participants;
import id.bina.shared.NotFound;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class OutreachIT {
    @Inject Notifications notifications;
    @Inject Enrolments enrolments;
    @Inject Participants participants;
    @Inject Messages messages;
    @Inject Accounts accounts;

    @Test
    void whoIsEnrolledByAnAdminIsTold() throws Exception {
        var learner = Given.someone("LEARNER");
        invite(learner, "Pelatihan Kabar");
        assertThat(rows(learner))
                .singleElement()
                .extracting(NotificationRow::sentence)
                .asString()
                .contains("Pelatihan Kabar");
    }

    @Test
    void whoEnrolsHimselfIsNotTold() throws Exception {
        var learner = Given.someone("LEARNER");
        Long course = Given.course("Pelatihan Mandiri");
        Given.signedInAs(learner, () -> enrolments.enrol(course));
        assertThat(rows(learner)).isEmpty();
    }

    @Test
    void nobodyIsToldTheSameThingTwice() throws Exception {
        var learner = Given.someone("LEARNER");
        Long id = Given.person(learner).getId();
        var message = Message.of("outreach.message.enrolled", null, "Pelatihan Sekali");
        assertThat(messages.tell(id, "Enrolment:0:enrolled", message)).isTrue();
        assertThat(messages.tell(id, "Enrolment:0:enrolled", message)).isFalse();
        assertThat(rows(learner)).hasSize(1);
    }

    @Test
    void aReminderOfTheSameDayIsSentOnce() throws Exception {
        var learner = Given.someone("LEARNER");
        Long course = invite(learner, "Pelatihan Pengingat");
        Given.signedInAs(
                Given.DEWI,
                () -> {
                    var ids = ids(course);
                    participants.remind(course, ids);
                    participants.remind(course, ids);
                });
        assertThat(rows(learner)).hasSize(2);
    }

    @Test
    void theMessageOfAnotherPersonIsNotFound() throws Exception {
        var learner = Given.someone("LEARNER");
        invite(learner, "Pelatihan Rahasia");
        Long message = rows(learner).get(0).id();
        assertThatThrownBy(() -> Given.signedInAs(Given.SITI, () -> notifications.open(message)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theAddressThatIsSavedOnTheProfileIsTheOneThatIsMailed() throws Exception {
        var learner = Given.someone("LEARNER");
        String address = Given.mailAddress(learner);
        Given.signedInAs(learner, () -> accounts.changeEmail(address));
        assertThat(Given.person(learner).getEmail()).isEqualTo(address);
    }

    private Long invite(NamedPerson learner, String title) throws Exception {
        Long course = Given.course(title);
        Long person = Given.person(learner).getId();
        LocalDate due = null;
        Given.signedInAs(Given.DEWI, () -> enrolments.enrolAll(course, List.of(person), due));
        return course;
    }

    private List<Long> ids(Long course) {
        return participants
                .rows(new ParticipantFilter(course, null, null, null), 0, 100, null, true)
                .stream()
                .map(ParticipantRow::id)
                .toList();
    }

    private List<NotificationRow> rows(NamedPerson learner) throws Exception {
        return Given.signedInAs(learner, () -> notifications.rows(0));
    }
}

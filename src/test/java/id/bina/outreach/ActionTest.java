package id.bina.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ActionTest {
    @Test
    void isTheSameAfterItWasKept() {
        var actions =
                List.of(
                        new Action(ActionVerb.ACCEPT_SEAT, 12L),
                        new Action(ActionVerb.DECLINE_SEAT, 12L));
        assertThat(Action.split(Action.join(actions))).isEqualTo(actions);
        assertThat(Action.split(Action.join(List.of()))).isEmpty();
    }

    @Test
    void aFactWithALineBreakDoesNotBecomeTwoFacts() {
        var message = Message.of("outreach.message.enrolled", null, "Satu\nDua", null);
        assertThat(message.facts()).containsExactly("Satu Dua", "");
    }

    @Test
    void aRefusalOfARegistrationNeedsAReason() {
        assertThat(ActionVerb.DECLINE_REGISTRATION.isReasonNeeded()).isTrue();
        assertThat(ActionVerb.DECLINE_SEAT.isReasonNeeded()).isFalse();
        assertThat(ActionVerb.DECLINE_SEAT.isReasoned()).isTrue();
    }
}

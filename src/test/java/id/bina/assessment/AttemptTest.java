package id.bina.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bina.shared.Conflict;
import id.bina.shared.RuleViolation;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AttemptTest {
    private static final OffsetDateTime START = OffsetDateTime.parse("2026-11-25T09:00:00+07:00");
    private static final OffsetDateTime DEADLINE = START.plusMinutes(30);

    private final Attempt attempt = attempt(exam());

    private static Rules exam() {
        return new Rules(null, 15, 30, 3, 75, true, true);
    }

    private static Attempt attempt(Rules rules) {
        var quiz = new Quiz(null);
        quiz.ruled(rules);
        var question = QuestionKind.SHORT.blank();
        question.ask("M1", Difficulty.EASY, "?", new Parts(List.of(Part.line("ya"))), "f");
        var paper = new Paper(List.of(PaperQuestion.of(question, true, new Random(1))));
        var attempt = new Attempt(quiz, null, 7L, 1, paper, START);
        attempt.takeOver("page");
        return attempt;
    }

    private void answer(OffsetDateTime answeredAt, OffsetDateTime arrives) {
        attempt.mustAccept("page", answeredAt, arrives);
    }

    @Test
    void beforeTheDeadlineEveryAnswerIsAccepted() {
        answer(null, DEADLINE);
        answer(START.plusMinutes(1), START.plusMinutes(2));
    }

    @Test
    void anAnswerGivenInTimeMayArriveTenMinutesLate() {
        answer(DEADLINE, DEADLINE.plusMinutes(10));
        assertThatThrownBy(() -> answer(DEADLINE, DEADLINE.plusMinutes(10).plusNanos(1)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("late");
    }

    @Test
    void anAnswerGivenAfterTheDeadlineIsRefused() {
        var late = DEADLINE.plusSeconds(1);
        assertThatThrownBy(() -> answer(late, late)).hasMessageContaining("late");
        assertThatThrownBy(() -> answer(null, late)).hasMessageContaining("late");
    }

    @Test
    void theClockOfADeviceIsCappedByTheServer() {
        var now = START.plusMinutes(5);
        assertThat(attempt.limit().plausible(now.plusYears(1), now)).isEqualTo(now);
        assertThat(attempt.limit().plausible(START.minusYears(1), now)).isEqualTo(START);
        assertThat(attempt.limit().plausible(null, now)).isEqualTo(now);
        assertThat(attempt.limit().plausible(START.plusMinutes(2), now))
                .isEqualTo(START.plusMinutes(2));
    }

    @Test
    void aPageOpenedLaterMakesTheFirstOneStale() {
        attempt.takeOver("other");
        assertThatThrownBy(() -> answer(START, START))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("stale");
    }

    @Test
    void handingInTwiceScoresOnce() {
        assertThat(attempt.close(Map.of(1, Answer.typed("ya")), "R", START.plusMinutes(3)))
                .isTrue();
        assertThat(attempt.close(Map.of(), "S", START.plusMinutes(4))).isFalse();
        assertThat(attempt.getScorePercent()).isEqualTo(100);
        assertThat(attempt.getReceipt()).isEqualTo("R");
        assertThat(attempt.isEnough()).isTrue();
    }

    @Test
    void nothingIsAcceptedAfterHandingIn() {
        attempt.close(Map.of(), "R", START);
        assertThatThrownBy(() -> answer(START, START)).hasMessageContaining("closed");
        assertThatThrownBy(() -> attempt.takeOver("x")).hasMessageContaining("closed");
    }

    @Test
    void whatWasNeverHandedInExpiresAndIsScored() {
        var late = DEADLINE.plus(TimeLimit.GRACE).plusSeconds(1);
        assertThat(attempt.limit().isOver(late)).isTrue();
        attempt.close(Map.of(1, Answer.typed("ya")), "R", late);
        assertThat(attempt.getStatus()).isEqualTo(Attempt.Status.EXPIRED);
        assertThat(attempt.isEnough()).isTrue();
    }

    @Test
    void belowThePassMarkIsNotEnough() {
        attempt.close(Map.of(), "R", START);
        assertThat(attempt.isPassed()).isFalse();
        assertThat(attempt.isEnough()).isFalse();
    }

    @Test
    void practiceIsEnoughWhenHandedInWhateverTheScore() {
        var practice = attempt(Rules.practice("M1", 5));
        assertThat(practice.getDeadline()).isNull();
        assertThat(practice.limit().secondsLeft(START.plusYears(1))).isNull();
        practice.close(Map.of(), "R", START.plusDays(9));
        assertThat(practice.isEnough()).isTrue();
    }

    @Test
    void theTimeLeftNeverGoesBelowZero() {
        assertThat(attempt.limit().secondsLeft(START.plusMinutes(29))).isEqualTo(60);
        assertThat(attempt.limit().secondsLeft(DEADLINE.plusHours(1))).isZero();
    }

    @Test
    void anOlderAnswerNeverOverwritesANewerOne() {
        var answer = new AttemptAnswer(attempt, 1);
        assertThat(answer.take("[\"b\"]", 5, START, START)).isTrue();
        assertThat(answer.take("[\"a\"]", 4, START, START)).isFalse();
        assertThat(answer.take("[\"a\"]", 5, START, START)).isFalse();
        assertThat(answer.answer().typed()).isEqualTo("b");
    }

    @Test
    void aBlankAnswerThatComesLateErasesNothing() {
        var answer = new AttemptAnswer(attempt, 1);
        answer.take("[\"b\"]", 1, START, START);
        assertThat(answer.take("[]", 2, DEADLINE, DEADLINE.plusMinutes(1))).isFalse();
        assertThat(answer.take("[\"\"]", 3, START, START.plusMinutes(1))).isTrue();
    }

    @Test
    void triesAreCountedWithThoseGranted() {
        var quiz = new Quiz(null);
        quiz.ruled(exam());
        assertThat(quiz.allows(2, 0)).isTrue();
        assertThat(quiz.allows(3, 0)).isFalse();
        assertThat(quiz.allows(3, 1)).isTrue();
        quiz.ruled(Rules.practice("M1", 5));
        assertThat(quiz.allows(1000, 0)).isTrue();
    }

    @Test
    void rulesWithoutSenseAreRefused() {
        var quiz = new Quiz(null);
        assertThatThrownBy(() -> quiz.ruled(new Rules(null, 0, null, null, 75, true, true)))
                .hasMessageContaining("badDraw");
        assertThatThrownBy(() -> quiz.ruled(new Rules(null, 5, 0, null, 75, true, true)))
                .hasMessageContaining("badMinutes");
        assertThatThrownBy(() -> quiz.ruled(new Rules(null, 5, null, null, 101, true, true)))
                .hasMessageContaining("badPassMark");
    }
}

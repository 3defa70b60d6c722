package id.bina.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.bina.shared.RuleViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoringTest {
    private static Question question(QuestionKind kind, Part... parts) {
        var question = kind.blank();
        question.ask(
                "M1.1", Difficulty.EASY, "Mana yang tepat?", new Parts(List.of(parts)), "Umpan");
        return question;
    }

    private static Part right(String text) {
        return Part.option(text, true, "Ya");
    }

    private static Part wrong(String text) {
        return Part.option(text, false, "Tidak");
    }

    private final Question single =
            question(QuestionKind.SINGLE, wrong("a"), right("b"), wrong("c"));
    private final Question multiple =
            question(QuestionKind.MULTIPLE, right("a"), right("b"), wrong("c"), right("d"));
    private final Question matching =
            question(
                    QuestionKind.MATCHING,
                    Part.pair("1", "satu", "f"),
                    Part.pair("2", "dua", "f"),
                    Part.pair("3", "tiga", "f"),
                    Part.pair("4", "empat", "f"),
                    Part.decoy("lima", "f"));
    private final Question shortOne =
            question(QuestionKind.SHORT, Part.line("berat"), Part.line("Tingkat  Berat"));
    private final Question ordering =
            question(QuestionKind.ORDERING, Part.line("x"), Part.line("y"), Part.line("z"));

    @Test
    void oneRightOptionIsAllOrNothing() {
        assertThat(single.score(Answer.picks(1))).isEqualTo(1);
        assertThat(single.score(Answer.picks(0))).isZero();
        assertThat(single.score(Answer.picks(0, 1))).isZero();
        assertThat(single.score(Answer.NONE)).isZero();
    }

    @Test
    void wrongPicksEatRightOnesButNeverGoBelowZero() {
        assertThat(multiple.score(Answer.picks(0, 1, 3))).isEqualTo(1);
        assertThat(multiple.score(Answer.picks(0, 1))).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(multiple.score(Answer.picks(0, 1, 2))).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(multiple.score(Answer.picks(2))).isZero();
        assertThat(multiple.score(Answer.picks(0, 1, 2, 3))).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void aPickNamedTwiceCountsOnce() {
        assertThat(multiple.score(Answer.picks(0, 0, 0))).isCloseTo(1 / 3.0, within(1e-9));
    }

    @Test
    void everyRightPairCountsAlike() {
        assertThat(matching.score(Answer.picks(0, 1, 2, 3))).isEqualTo(1);
        assertThat(matching.score(Answer.picks(0, 1, 3, 2))).isEqualTo(0.5);
        assertThat(matching.score(Answer.picks(4, -1, 2))).isEqualTo(0.25);
    }

    @ParameterizedTest
    @ValueSource(strings = {"berat", " BERAT ", "tingkat berat", "Tingkat\t berat"})
    void spellingIgnoresCaseAndSpaces(String typed) {
        assertThat(shortOne.score(Answer.typed(typed))).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "berat sekali", "ber at"})
    void anythingElseTypedScoresNothing(String typed) {
        assertThat(shortOne.score(Answer.typed(typed))).isZero();
    }

    @Test
    void orderIsAllOrNothing() {
        assertThat(ordering.score(Answer.picks(0, 1, 2))).isEqualTo(1);
        assertThat(ordering.score(Answer.picks(0, 2, 1))).isZero();
        assertThat(ordering.score(Answer.picks(0, 1))).isZero();
    }

    @ParameterizedTest
    @EnumSource(QuestionKind.class)
    void whateverABrowserSendsScoresBetweenZeroAndOne(QuestionKind kind) {
        var random = new Random(20261125);
        for (int round = 0; round < 3000; round++) {
            var question = kind.blank();
            question.recall("?", randomParts(random), null);
            assertThat(question.score(randomAnswer(random))).isBetween(0.0, 1.0);
            assertThat(question.solution()).doesNotContainNull();
        }
    }

    private static Parts randomParts(Random random) {
        var parts = new ArrayList<Part>();
        for (int i = random.nextInt(7); i > 0; i--) {
            parts.add(
                    new Part(
                            "t" + random.nextInt(4),
                            "m" + random.nextInt(4),
                            random.nextBoolean(),
                            null));
        }
        return new Parts(parts);
    }

    private static Answer randomAnswer(Random random) {
        var picks = new ArrayList<Integer>();
        for (int i = random.nextInt(9); i > 0; i--) {
            picks.add(random.nextInt(12) - 3);
        }
        return new Answer(picks, random.nextBoolean() ? "t1" : "");
    }

    @Test
    void aQuestionThatCannotBeScoredIsRefused() {
        assertThatThrownBy(() -> question(QuestionKind.SINGLE, right("a"), right("b")))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("oneRight");
        assertThatThrownBy(() -> question(QuestionKind.MULTIPLE, right("a"), wrong("b")))
                .hasMessageContaining("twoRight");
        assertThatThrownBy(
                        () -> question(QuestionKind.TRUE_FALSE, right("a"), wrong("b"), wrong("c")))
                .hasMessageContaining("exactlyTwo");
        assertThatThrownBy(
                        () ->
                                question(
                                        QuestionKind.ORDERING,
                                        Part.line("a"),
                                        Part.line("a"),
                                        Part.line("b")))
                .hasMessageContaining("doubleLine");
        assertThatThrownBy(
                        () ->
                                question(
                                        QuestionKind.SINGLE,
                                        right("a"),
                                        Part.option("b", false, " ")))
                .hasMessageContaining("noFeedback");
    }
}

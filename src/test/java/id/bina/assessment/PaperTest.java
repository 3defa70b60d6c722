package id.bina.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PaperTest {
    private static Question ordering() {
        var question = QuestionKind.ORDERING.blank();
        question.ask(
                "M1.1",
                Difficulty.EASY,
                "Urutkan",
                new Parts(List.of(Part.line("satu"), Part.line("dua"), Part.line("tiga"))),
                "Umpan");
        return question;
    }

    private static Question matching() {
        var question = QuestionKind.MATCHING.blank();
        question.ask(
                "M1.1",
                Difficulty.EASY,
                "Pasangkan",
                new Parts(
                        List.of(
                                Part.pair("kiri 1", "kanan 1", "f"),
                                Part.pair("kiri 2", "kanan 2", "f"),
                                Part.decoy("pengecoh", "f"))),
                null);
        return question;
    }

    private static Question yesNo() {
        var question = QuestionKind.TRUE_FALSE.blank();
        question.ask(
                "M1.1",
                Difficulty.EASY,
                "Betul?",
                new Parts(
                        List.of(Part.option("Benar", false, "f"), Part.option("Salah", true, "f"))),
                null);
        return question;
    }

    @Test
    void theOrderShownIsNeverTheKey() {
        for (int seed = 0; seed < 300; seed++) {
            var asked = PaperQuestion.of(ordering(), true, new Random(seed));
            assertThat(asked.score(Answer.picks(0, 1, 2))).isZero();
            assertThat(asked.options()).containsExactlyInAnyOrder("satu", "dua", "tiga");
        }
    }

    @Test
    void theAnswerIsReadByThePlaceShown() {
        for (int seed = 0; seed < 50; seed++) {
            var asked = PaperQuestion.of(matching(), true, new Random(seed));
            var shown = asked.options();
            var answer = Answer.picks(shown.indexOf("kanan 1"), shown.indexOf("kanan 2"));
            assertThat(asked.score(answer)).isEqualTo(1);
        }
    }

    @Test
    void yesAndNoKeepTheirPlaces() {
        assertThat(PaperQuestion.of(yesNo(), true, new Random(1)).options())
                .containsExactly("Benar", "Salah");
    }

    @Test
    void aPaperIsTheSameAfterTheDatabase() {
        var random = new Random(7);
        var paper =
                new Paper(
                        List.of(
                                PaperQuestion.of(ordering(), true, random),
                                PaperQuestion.of(matching(), true, random),
                                PaperQuestion.of(yesNo(), true, random)));
        var column = new Paper.Column();
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(paper)))
                .isEqualTo(paper);
    }

    @Test
    void aLaterEditOfThePoolChangesNoScore() {
        var question = yesNo();
        var paper = new Paper(List.of(PaperQuestion.of(question, true, new Random(1))));
        question.ask(
                "M1.1",
                Difficulty.HARD,
                "Lain?",
                new Parts(
                        List.of(Part.option("Benar", true, "f"), Part.option("Salah", false, "f"))),
                null);
        assertThat(paper.percent(Map.of(1, Answer.picks(1)))).isEqualTo(100);
        assertThat(paper.at(1).prompt()).isEqualTo("Betul?");
    }

    @Test
    void thePercentIsTheMeanRoundedDown() {
        var asked = PaperQuestion.of(yesNo(), true, new Random(1));
        var paper = new Paper(List.of(asked, asked, asked));
        assertThat(paper.percent(Map.of(1, Answer.picks(1), 3, Answer.picks(1)))).isEqualTo(66);
        assertThat(paper.percent(Map.of())).isZero();
        assertThat(new Paper(List.of()).percent(Map.of())).isZero();
    }

    @Test
    void whatABrowserGetsHoldsNoKey() {
        var asked = AttemptView.Asked.of(1, PaperQuestion.of(matching(), true, new Random(3)));
        assertThat(asked.lefts()).containsExactly("kiri 1", "kiri 2");
        assertThat(asked.options()).containsExactlyInAnyOrder("kanan 1", "kanan 2", "pengecoh");
        assertThat(asked.toString()).doesNotContain("true").doesNotContain("feedback");
    }
}

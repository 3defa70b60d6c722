package id.bina.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DrawingTest {
    private static Question question(String topic, Difficulty difficulty) {
        var question = QuestionKind.SHORT.blank();
        question.ask(topic, difficulty, "?", new Parts(List.of(Part.line("a"))), "f");
        return question;
    }

    /** Six modules with five questions each, like the pools of the starter courses. */
    private static List<Question> pool() {
        var pool = new ArrayList<Question>();
        for (int module = 1; module <= 6; module++) {
            for (int i = 0; i < 5; i++) {
                pool.add(question("M" + module, Difficulty.values()[i % 3]));
            }
        }
        return pool;
    }

    @Test
    void everyModuleGivesTwoOrThreeOfFifteen() {
        for (int seed = 0; seed < 100; seed++) {
            var drawn = new Drawing(new Random(seed)).draw(pool(), 15, Question::getTopic);
            assertThat(drawn).hasSize(15).doesNotHaveDuplicates();
            var byModule =
                    drawn.stream()
                            .collect(
                                    Collectors.groupingBy(
                                            Question::getTopic, Collectors.counting()));
            assertThat(byModule).hasSize(6).allSatisfy((m, n) -> assertThat(n).isBetween(2L, 3L));
        }
    }

    @Test
    void difficultiesAreMixed() {
        for (int seed = 0; seed < 100; seed++) {
            var drawn = new Drawing(new Random(seed)).draw(pool(), 15, Question::getTopic);
            for (Difficulty level : Difficulty.values()) {
                assertThat(drawn.stream().filter(q -> q.getDifficulty() == level).count())
                        .isBetween(3L, 7L);
            }
        }
    }

    @Test
    void aSmallPoolGivesAllItHas() {
        var pool = List.of(question("M1", Difficulty.EASY), question("M2", Difficulty.EASY));
        assertThat(new Drawing(new Random(1)).draw(pool, 15, Question::getTopic))
                .containsExactlyInAnyOrderElementsOf(pool);
        assertThat(new Drawing(new Random(1)).draw(List.of(), 5, Question::getTopic)).isEmpty();
    }

    @Test
    void everyQuestionOfThePoolCanBeDrawn() {
        var pool = pool();
        var seen = new java.util.HashSet<Question>();
        for (int seed = 0; seed < 200; seed++) {
            seen.addAll(new Drawing(new Random(seed)).draw(pool, 15, Question::getTopic));
        }
        assertThat(seen).hasSize(30);
    }
}

package id.bina.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Draws from a pool at random, but evenly: each module gives as many as the others as far as it
 * can, and among its questions the difficulty drawn least so far comes first.
 */
final class Drawing {
    private final RandomGenerator random;
    private final Map<Difficulty, Integer> drawn = new EnumMap<>(Difficulty.class);

    Drawing(RandomGenerator random) {
        this.random = random;
    }

    /** So many questions, or all when there are fewer. */
    List<Question> draw(List<Question> pool, int count, Function<Question, String> module) {
        var stacks = stacks(pool, module);
        var picked = new ArrayList<Question>();
        while (picked.size() < count && !stacks.isEmpty()) {
            for (var stack : List.copyOf(stacks)) {
                if (picked.size() < count) {
                    picked.add(take(stack));
                }
            }
            stacks.removeIf(List::isEmpty);
            shuffle(stacks);
        }
        return picked;
    }

    private List<List<Question>> stacks(List<Question> pool, Function<Question, String> module) {
        var byModule = new LinkedHashMap<String, List<Question>>();
        for (Question question : pool) {
            byModule.computeIfAbsent(module.apply(question), m -> new ArrayList<>()).add(question);
        }
        byModule.values().forEach(this::shuffle);
        var stacks = new ArrayList<>(byModule.values());
        shuffle(stacks);
        return stacks;
    }

    private Question take(List<Question> stack) {
        var next = Collections.min(stack, Comparator.comparing(this::timesDrawn));
        stack.remove(next);
        drawn.merge(next.getDifficulty(), 1, Integer::sum);
        return next;
    }

    private int timesDrawn(Question question) {
        return drawn.getOrDefault(question.getDifficulty(), 0);
    }

    void shuffle(List<?> list) {
        for (int i = list.size() - 1; i > 0; i--) {
            Collections.swap(list, i, random.nextInt(i + 1));
        }
    }
}

package id.bina.assessment;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** What a list of questions shows; null or blank means all. */
public record PoolFilter(
        String words, QuestionKind kind, Difficulty difficulty, String topic, Boolean retired)
        implements Serializable {
    static final PoolFilter ALL = new PoolFilter(null, null, null, null, null);

    String pattern() {
        String text = words == null ? "" : words.strip().toLowerCase(java.util.Locale.ROOT);
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    List<Class<?>> types() {
        return Arrays.stream(QuestionKind.values())
                .filter(each -> kind == null || kind == each)
                .<Class<?>>map(each -> each.blank().getClass())
                .toList();
    }

    List<Difficulty> levels() {
        return difficulty == null ? List.of(Difficulty.values()) : List.of(difficulty);
    }

    List<Boolean> states() {
        return retired == null ? List.of(true, false) : List.of(retired);
    }

    String about() {
        return topic == null ? "" : topic;
    }
}

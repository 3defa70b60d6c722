package id.bina.assessment;

import java.io.Serializable;
import java.util.List;

/** What a list of questions shows; null or blank means all. */
public record PoolFilter(
        String words, QuestionKind kind, Difficulty difficulty, String topic, Boolean retired)
        implements Serializable {
    static final PoolFilter ALL = new PoolFilter(null, null, null, null, null);

    String pattern() {
        String text = words == null ? "" : words.strip().toLowerCase(java.util.Locale.ROOT);
        return "%" + plain(text) + "%";
    }

    /** Without the signs that LIKE understands. */
    private static String plain(String text) {
        return text.replaceAll("[%_\\\\]", "");
    }

    /** The query with the entity of the kind and the state filled in. */
    String applied(String query) {
        String entity = kind == null ? "Question" : kind.blank().getClass().getSimpleName();
        String state = retired == null ? "" : "AND q.retired = " + (retired ? "TRUE" : "FALSE");
        return query.formatted(entity, state);
    }

    List<Difficulty> levels() {
        return difficulty == null ? List.of(Difficulty.values()) : List.of(difficulty);
    }

    /** Pattern of one topic, or of all. */
    String about() {
        return topic == null ? "%" : plain(topic);
    }
}

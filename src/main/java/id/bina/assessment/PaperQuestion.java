package id.bina.assessment;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * A question as it is asked in one attempt: a copy of its words and key, and the order in which its
 * options are shown. What a browser names by the place shown, scoring reads by the true place.
 */
public record PaperQuestion(
        QuestionKind kind,
        String key,
        String topic,
        String prompt,
        Parts parts,
        String feedback,
        List<Integer> order)
        implements Serializable {
    public PaperQuestion {
        order = List.copyOf(order);
    }

    static PaperQuestion of(Question question, boolean shuffle, RandomGenerator random) {
        var order = new ArrayList<>(question.options());
        if (question.isShuffled(shuffle)) {
            shuffle(order, random);
        }
        return new PaperQuestion(
                question.getKind(),
                question.getStableKey(),
                question.getTopic(),
                question.getPrompt(),
                question.getParts(),
                question.getFeedback(),
                order);
    }

    /** Never the order in which they lie, which is the key of an ordering question. */
    private static void shuffle(List<Integer> order, RandomGenerator random) {
        var before = List.copyOf(order);
        for (int i = order.size() - 1; i > 0; i--) {
            Collections.swap(order, i, random.nextInt(i + 1));
        }
        if (order.equals(before)) {
            Collections.rotate(order, 1);
        }
    }

    /** The question with its key again, able to score. */
    Question thaw() {
        var question = kind.blank();
        question.recall(prompt, parts, feedback);
        return question;
    }

    /** The answer by true places. */
    Answer meant(Answer shown) {
        return shown.mapped(pick -> pick >= 0 && pick < order.size() ? order.get(pick) : -1);
    }

    double score(Answer shown) {
        return thaw().score(meant(shown));
    }

    /** Options in the order shown, without any key. */
    List<String> options() {
        var question = thaw();
        return order.stream().map(question::optionText).toList();
    }

    List<String> lefts() {
        return thaw().lefts();
    }

    JsonObject json() {
        var object = Json.createObjectBuilder().add("kind", kind.name());
        Parts.put(object, "key", key);
        Parts.put(object, "topic", topic);
        Parts.put(object, "prompt", prompt);
        Parts.put(object, "feedback", feedback);
        var places = Json.createArrayBuilder();
        order.forEach(places::add);
        return object.add("parts", parts.json()).add("order", places).build();
    }

    static PaperQuestion of(JsonObject object) {
        var places = object.getJsonArray("order");
        return new PaperQuestion(
                QuestionKind.valueOf(object.getString("kind")),
                object.getString("key", null),
                object.getString("topic", null),
                object.getString("prompt", null),
                Parts.of(object.getJsonArray("parts")),
                object.getString("feedback", null),
                IntStream.range(0, places.size())
                        .mapToObj(i -> ((JsonNumber) places.get(i)).intValue())
                        .toList());
    }
}

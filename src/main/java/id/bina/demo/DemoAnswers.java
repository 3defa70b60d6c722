package id.bina.demo;

import static id.bina.shared.text.Yaml.maps;
import static id.bina.shared.text.Yaml.text;

import id.bina.assessment.AttemptView.Asked;
import id.bina.shared.text.Yaml;
import jakarta.json.Json;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Knows the questions of the starter library, and answers them rightly or wrongly at will. */
final class DemoAnswers {
    private final Map<String, Map<String, Object>> byPrompt = new HashMap<>();

    DemoAnswers() {
        Stream.of(
                        "kuis-1-ti-pelayanan-publik",
                        "kuis-2-etika-integritas",
                        "kuis-3-komunikasi-pengaduan")
                .flatMap(file -> maps(Yaml.map("content/" + file + ".yaml"), "butir").stream())
                .forEach(item -> byPrompt.put(text(item, "pertanyaan"), item));
    }

    /** The answer as a browser sends it: a JSON array of places shown, or of what was typed. */
    String to(Asked asked, boolean right) {
        var item = byPrompt.get(asked.prompt());
        return switch (asked.kind()) {
            case "MATCHING" -> places(asked, matches(asked, item, right ? 0 : 1));
            case "ORDERING" -> places(asked, right ? lines(item, "langkah") : asked.options());
            case "SHORT" ->
                    Json.createArrayBuilder()
                            .add(right ? lines(item, "kunci").get(0) : "belum tahu")
                            .build()
                            .toString();
            default -> places(asked, options(item, right));
        };
    }

    /** The right options, or one that is wrong. */
    private static List<String> options(Map<String, Object> item, boolean right) {
        return maps(item, "opsi").stream()
                .filter(option -> Boolean.TRUE.equals(option.get("benar")) == right)
                .map(option -> text(option, "teks"))
                .limit(right ? 10 : 1)
                .toList();
    }

    /** For each left its partner, or that of a neighbour. */
    private static List<String> matches(Asked asked, Map<String, Object> item, int shift) {
        var partners = new HashMap<String, String>();
        maps(item, "pasangan").forEach(p -> partners.put(text(p, "kiri"), text(p, "kanan")));
        var lefts = asked.lefts();
        return IntStream.range(0, lefts.size())
                .mapToObj(i -> partners.get(lefts.get((i + shift) % lefts.size())))
                .toList();
    }

    private static List<String> lines(Map<String, Object> item, String key) {
        return ((Collection<?>) item.get(key))
                .stream().map(line -> line.toString().strip()).toList();
    }

    private static String places(Asked asked, List<String> texts) {
        var array = Json.createArrayBuilder();
        texts.forEach(line -> array.add(asked.options().indexOf(line)));
        return array.build().toString();
    }
}

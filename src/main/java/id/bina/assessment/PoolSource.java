package id.bina.assessment;

import static id.bina.shared.text.Yaml.maps;
import static id.bina.shared.text.Yaml.text;

import id.bina.catalogue.CourseRevision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a question as the content files write it. */
final class PoolSource {
    private static final Map<String, QuestionKind> KINDS =
            Map.of(
                    "pilihan_ganda", QuestionKind.SINGLE,
                    "pilihan_jamak", QuestionKind.MULTIPLE,
                    "benar_salah", QuestionKind.TRUE_FALSE,
                    "menjodohkan", QuestionKind.MATCHING,
                    "isian_singkat", QuestionKind.SHORT,
                    "urutan", QuestionKind.ORDERING);

    private static final Map<String, Difficulty> LEVELS =
            Map.of(
                    "mudah", Difficulty.EASY,
                    "sedang", Difficulty.MEDIUM,
                    "sukar", Difficulty.HARD);

    private PoolSource() {}

    static Question question(CourseRevision pool, Map<String, Object> source) {
        var question = KINDS.get(text(source, "jenis")).blank();
        question.enter(pool, text(source, "id"));
        question.ask(
                text(source, "materi"),
                LEVELS.get(text(source, "sulit")),
                text(source, "pertanyaan"),
                parts(source),
                text(source, "umpan_balik"));
        return question;
    }

    /** Each kind has lists of its own; those of the others are absent. */
    private static Parts parts(Map<String, Object> source) {
        var parts = new ArrayList<Part>();
        for (var o : maps(source, "opsi")) {
            boolean right = Boolean.TRUE.equals(o.get("benar"));
            parts.add(Part.option(text(o, "teks"), right, text(o, "umpan_balik")));
        }
        for (var p : maps(source, "pasangan")) {
            parts.add(Part.pair(text(p, "kiri"), text(p, "kanan"), text(p, "umpan_balik")));
        }
        for (var d : maps(source, "pengecoh")) {
            parts.add(Part.decoy(text(d, "teks"), text(d, "umpan_balik")));
        }
        lines(source, "kunci").forEach(line -> parts.add(Part.line(line)));
        lines(source, "langkah").forEach(line -> parts.add(Part.line(line)));
        return new Parts(parts);
    }

    private static List<String> lines(Map<String, Object> source, String key) {
        return source.get(key) instanceof List<?> list
                ? list.stream().map(line -> line.toString().strip()).toList()
                : List.of();
    }
}

package id.bina.assessment;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.io.StringReader;
import java.util.List;
import java.util.Map;

/** The questions of one attempt, frozen when it began; kept as JSON in one column. */
public record Paper(List<PaperQuestion> questions) implements Serializable {
    public Paper {
        questions = List.copyOf(questions);
    }

    /** Mean of all questions, whole percent rounded down; what was left open scores nothing. */
    int percent(Map<Integer, Answer> answers) {
        double sum = 0;
        for (int number = 1; number <= questions.size(); number++) {
            sum += at(number).score(answers.getOrDefault(number, Answer.NONE));
        }
        return questions.isEmpty() ? 0 : (int) Math.floor(sum / questions.size() * 100 + 1e-9);
    }

    /** The question of this number, counted from 1. */
    PaperQuestion at(int number) {
        return questions.get(number - 1);
    }

    int size() {
        return questions.size();
    }

    /** How it lies in the database. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<Paper, String> {
        @Override
        public String convertToDatabaseColumn(Paper paper) {
            if (paper == null) {
                return null;
            }
            var array = Json.createArrayBuilder();
            paper.questions().forEach(question -> array.add(question.json()));
            return array.build().toString();
        }

        @Override
        public Paper convertToEntityAttribute(String json) {
            if (json == null) {
                return null;
            }
            try (var reader = Json.createReader(new StringReader(json))) {
                return new Paper(
                        reader.readArray().getValuesAs(JsonObject.class).stream()
                                .map(PaperQuestion::of)
                                .toList());
            }
        }
    }
}

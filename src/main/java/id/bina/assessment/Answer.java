package id.bina.assessment;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * What a person answered: places of lines picked (-1 for a gap), or text typed. Whatever a browser
 * sends becomes an answer; what means nothing scores nothing.
 */
public record Answer(List<Integer> picks, String typed) {
    static final Answer NONE = new Answer(List.of(), "");

    public Answer {
        picks = List.copyOf(picks);
        typed = typed == null ? "" : typed;
    }

    static Answer picks(Integer... places) {
        return new Answer(List.of(places), "");
    }

    static Answer typed(String text) {
        return new Answer(List.of(), text);
    }

    /** The JSON array of a browser: numbers are picks, the first text is typed. */
    static Answer of(JsonArray array) {
        var picks = new ArrayList<Integer>();
        String typed = "";
        for (JsonValue value : array) {
            if (value instanceof JsonNumber number) {
                picks.add(number.intValue());
            } else if (value instanceof JsonString text && typed.isEmpty()) {
                typed = text.getString();
            }
        }
        return new Answer(picks, typed);
    }

    static Answer of(String json) {
        if (json == null) {
            return NONE;
        }
        try (var reader = Json.createReader(new StringReader(json))) {
            return of(reader.readArray());
        }
    }

    boolean isBlank() {
        return typed.isBlank() && picks.stream().allMatch(pick -> pick < 0);
    }

    /** The same answer with each pick read as another place. */
    Answer mapped(IntUnaryOperator place) {
        return new Answer(picks.stream().map(place::applyAsInt).toList(), typed);
    }
}

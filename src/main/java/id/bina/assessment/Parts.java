package id.bina.assessment;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.io.StringReader;
import java.util.List;

/** The lines of a question in their true order, kept as JSON in one column. */
public record Parts(List<Part> list) implements Serializable {
    public static final Parts NONE = new Parts(List.of());

    public Parts {
        list = List.copyOf(list);
    }

    JsonArray json() {
        var array = Json.createArrayBuilder();
        for (Part part : list) {
            var object = Json.createObjectBuilder();
            put(object, "t", part.text());
            put(object, "m", part.match());
            put(object, "f", part.feedback());
            array.add(object.add("r", part.right()));
        }
        return array.build();
    }

    static Parts of(JsonArray array) {
        return new Parts(
                array.getValuesAs(JsonObject.class).stream()
                        .map(
                                o ->
                                        new Part(
                                                o.getString("t", null),
                                                o.getString("m", null),
                                                o.getBoolean("r", false),
                                                o.getString("f", null)))
                        .toList());
    }

    static void put(jakarta.json.JsonObjectBuilder object, String name, String value) {
        if (value != null) {
            object.add(name, value);
        }
    }

    /** How the lines lie in the database. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<Parts, String> {
        @Override
        public String convertToDatabaseColumn(Parts parts) {
            return parts == null ? null : parts.json().toString();
        }

        @Override
        public Parts convertToEntityAttribute(String json) {
            if (json == null) {
                return null;
            }
            try (var reader = Json.createReader(new StringReader(json))) {
                return of(reader.readArray());
            }
        }
    }
}

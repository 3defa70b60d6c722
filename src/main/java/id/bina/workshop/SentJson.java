package id.bina.workshop;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Reads what a script sent; anything of another shape is refused as unreadable. */
final class SentJson {
    /** The year 9999: later moments are no moments. */
    private static final long LAST = 253_402_300_799_000L;

    private final JsonObject body;

    SentJson(JsonValue body) {
        if (!(body instanceof JsonObject object)) {
            throw new IllegalArgumentException("no object");
        }
        this.body = object;
    }

    /** The text, or null. */
    String text(String name) {
        return body.get(name) instanceof JsonString text ? text.getString() : null;
    }

    /** The whole number, or null. */
    Long number(String name) {
        return body.get(name) instanceof JsonNumber number
                ? number.bigDecimalValue().longValue()
                : null;
    }

    /** The moment in milliseconds since 1970, or null. */
    OffsetDateTime moment(String name) {
        Long millis = number(name);
        if (millis == null || millis < 0 || millis > LAST) {
            return null;
        }
        return Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC);
    }

    /** Refuses a body in which this is missing. */
    SentJson needs(String... names) {
        for (String name : names) {
            if (!body.containsKey(name)) {
                throw new IllegalArgumentException("no " + name);
            }
        }
        return this;
    }
}

package id.bina.identity;

import java.io.Serializable;
import java.util.List;

/**
 * One thing that a move changes: key of the area it belongs to and key of its sentence in {@code
 * texts/} with the values in it.
 */
public record MoveEffect(String area, String key, List<Object> values) implements Serializable {
    public MoveEffect(String area, String key, Object... values) {
        this(area, key, List.of(values));
    }
}

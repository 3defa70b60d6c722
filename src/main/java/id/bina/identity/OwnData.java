package id.bina.identity;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Everything the portal holds about one person, gathered for that person. Fired as an event: each
 * feature observes it and adds its part as plain maps, lists, texts and numbers.
 */
public class OwnData {
    private final Long personId;
    private final Map<String, Object> parts = new LinkedHashMap<>();

    OwnData(Long personId) {
        this.personId = personId;
    }

    public Long personId() {
        return personId;
    }

    /** Adds a part under a name of the feature's own. */
    public void add(String part, Object content) {
        parts.put(part, content);
    }

    Map<String, Object> parts() {
        return parts;
    }
}

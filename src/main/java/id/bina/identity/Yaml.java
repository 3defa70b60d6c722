package id.bina.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** One mapping of a content file, read by key. */
record Yaml(Map<?, ?> values) {
    static Yaml of(String resource) {
        var settings = LoadSettings.builder().setLabel(resource).build();
        try (InputStream in = Yaml.class.getResourceAsStream(resource)) {
            return new Yaml((Map<?, ?>) new Load(settings).loadFromInputStream(in));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The text of this key, or null. */
    String text(String key) {
        Object value = values.get(key);
        return value == null ? null : value.toString();
    }

    Yaml part(String key) {
        return new Yaml((Map<?, ?>) values.get(key));
    }

    List<Yaml> parts(String key) {
        return ((List<?>) values.get(key))
                .stream().map(part -> new Yaml((Map<?, ?>) part)).toList();
    }

    List<String> texts(String key) {
        return ((List<?>) values.get(key)).stream().map(Object::toString).toList();
    }
}

package id.bina.shared.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads the content files that ship inside the war. */
public final class Yaml {
    private Yaml() {}

    /** The file of this class path name as a map. */
    public static Map<String, Object> map(String resource) {
        return parse(read(resource));
    }

    /** A map written as YAML. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> parse(String yaml) {
        return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
    }

    /** The text of the file of this class path name. */
    public static String read(String resource) {
        try (var in = Yaml.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no such content: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The value as stripped text; null when it is absent. */
    public static String text(Map<String, Object> map, String key) {
        Object value = map.get(key);
        return value == null ? null : value.toString().strip();
    }

    /** A list of texts as lines; null when it is absent. */
    public static String lines(Map<String, Object> map, String key) {
        return map.get(key) instanceof List<?> list
                ? String.join("\n", list.stream().map(line -> line.toString().strip()).toList())
                : null;
    }

    /** A list of maps; empty when it is absent. */
    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> maps(Map<String, Object> map, String key) {
        return map.get(key) instanceof List<?> list ? (List<Map<String, Object>>) list : List.of();
    }
}

package id.bina.programme;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;

/** How many cycles of a unit's people show each light. */
public class UnitLights implements Serializable {
    private final String name;
    private final String path;
    private final Map<Light, Long> counts = new EnumMap<>(Light.class);

    UnitLights(String name, String path) {
        this.name = name;
        this.path = path;
    }

    UnitLights add(Light light, long count) {
        counts.merge(light, count, Long::sum);
        return this;
    }

    public long count(Light light) {
        return counts.getOrDefault(light, 0L);
    }

    public long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The light of the unit: red when one is late, amber when one is due, otherwise green. */
    public Light light() {
        if (count(Light.RED) > 0) {
            return Light.RED;
        }
        return count(Light.AMBER) > 0 ? Light.AMBER : Light.GREEN;
    }

    /** Percent that is green or excused, rounded down. */
    public int percent() {
        long all = all();
        return all == 0 ? 100 : (int) ((count(Light.GREEN) + count(Light.EXEMPT)) * 100 / all);
    }

    public String getName() {
        return name;
    }

    public String getPath() {
        return path;
    }
}

package id.bina.competence;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** One line of the map: a unit with all below it. */
public class GapUnit implements Serializable {
    private final String name;
    private final String path;
    private final boolean divisible;
    private final Set<Long> people = new HashSet<>();
    private final Map<Long, GapCell> cells = new HashMap<>();

    GapUnit(String name, String path, boolean divisible) {
        this.name = name;
        this.path = path;
        this.divisible = divisible;
    }

    void add(Long personId) {
        people.add(personId);
    }

    void add(Long competenceId, boolean misses) {
        cells.computeIfAbsent(competenceId, id -> new GapCell()).add(misses);
    }

    public GapCell cell(Long competenceId) {
        return cells.getOrDefault(competenceId, new GapCell());
    }

    public String getName() {
        return name;
    }

    public String getPath() {
        return path;
    }

    /** Whether there are units below it, so that one can go further down. */
    public boolean isDivisible() {
        return divisible;
    }

    public int getCount() {
        return people.size();
    }
}

package id.bina.competence;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The gaps of the people of a unit as of a day, by the units directly below it and by competence.
 */
public class GapMap implements Serializable {
    private final String root;
    private final List<CompetenceColumn> columns;
    private final List<UnitStep> trail;
    private final Map<String, GapUnit> units = new TreeMap<>();

    private GapMap(String root, List<CompetenceColumn> columns, List<UnitStep> trail) {
        this.root = root;
        this.columns = columns;
        this.trail = trail;
    }

    /**
     * Counts.
     *
     * @param root path of the unit that is shown
     * @param names names of all units that may be seen, by their paths
     */
    static GapMap of(String root, Map<String, String> names, GapFacts facts) {
        var map = new GapMap(root, facts.columns(), trail(root, names));
        facts.placed().forEach(one -> map.unit(one.unitPath(), names).add(one.personId()));
        facts.each(
                (one, column, required, held) ->
                        map.unit(one.unitPath(), names).add(column.id(), held < required));
        return map;
    }

    /** The units from the top that may be seen down to this one. */
    private static List<UnitStep> trail(String root, Map<String, String> names) {
        return IntStream.rangeClosed(1, root.length())
                .mapToObj(end -> root.substring(0, end))
                .filter(names::containsKey)
                .map(path -> new UnitStep(names.get(path), path))
                .toList();
    }

    /** The unit directly below the one shown in which this one lies, or the one shown itself. */
    private GapUnit unit(String path, Map<String, String> names) {
        int end = path.length() <= root.length() ? -1 : path.indexOf('/', root.length());
        String shown = end < 0 ? path : path.substring(0, end + 1);
        return units.computeIfAbsent(
                shown, p -> new GapUnit(names.getOrDefault(p, ""), p, isDivisible(p, names)));
    }

    private boolean isDivisible(String path, Map<String, String> names) {
        return !path.equals(root)
                && names.keySet().stream()
                        .anyMatch(one -> one.length() > path.length() && one.startsWith(path));
    }

    public List<CompetenceColumn> getColumns() {
        return columns;
    }

    public List<GapUnit> getUnits() {
        return List.copyOf(units.values());
    }

    /** From the top that may be seen down to the unit that is shown. */
    public List<UnitStep> getTrail() {
        return trail;
    }

    public String getRoot() {
        return root;
    }
}

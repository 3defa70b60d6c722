package id.bina.competence;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The gaps of the people of a unit as of a day, by the units directly below it and by competence.
 */
public class GapMap implements Serializable {
    private final List<CompetenceColumn> columns;
    private final Map<String, GapUnit> units = new TreeMap<>();
    private final List<GapPerson> people = new ArrayList<>();

    private GapMap(List<CompetenceColumn> columns) {
        this.columns = columns;
    }

    /**
     * Counts.
     *
     * @param root path of the unit that is shown
     * @param names names of the units by their paths
     */
    static GapMap of(
            String root,
            Map<String, String> names,
            List<CompetenceColumn> columns,
            List<Placed> placed,
            List<RequirementFact> requirements,
            Collection<HeldFact> held,
            LocalDate day) {
        var map = new GapMap(columns);
        var byPerson = held.stream().collect(Collectors.groupingBy(HeldFact::personId));
        for (var one : placed) {
            var unit = map.unit(root, one.unitPath(), names);
            unit.add(one.personId());
            var required = RequirementFact.of(requirements, one.level(), one.position(), day);
            var ofOne = byPerson.getOrDefault(one.personId(), List.of());
            columns.stream()
                    .filter(column -> required.containsKey(column.id()))
                    .forEach(
                            c ->
                                    map.count(
                                            unit,
                                            one,
                                            c,
                                            required.get(c.id()),
                                            level(ofOne, c, day)));
        }
        map.people.sort(
                Comparator.comparing(GapPerson::gap).reversed().thenComparing(GapPerson::name));
        return map;
    }

    private static int level(List<HeldFact> held, CompetenceColumn column, LocalDate day) {
        var facts = held.stream().filter(h -> h.competenceId().equals(column.id())).toList();
        return HeldFact.level(facts, day);
    }

    private void count(GapUnit unit, Placed one, CompetenceColumn column, int required, int level) {
        unit.add(column.id(), level < required);
        if (level < required) {
            people.add(
                    new GapPerson(
                            one.personId(),
                            one.name(),
                            one.position(),
                            one.unit(),
                            column.id(),
                            column.name(),
                            required,
                            level));
        }
    }

    /** The unit directly below the one shown in which this one lies, or the one shown itself. */
    private GapUnit unit(String root, String path, Map<String, String> names) {
        int end = path.length() <= root.length() ? -1 : path.indexOf('/', root.length());
        String shown = end < 0 ? path : path.substring(0, end + 1);
        return units.computeIfAbsent(
                shown, p -> new GapUnit(names.getOrDefault(p, ""), p, !p.equals(root)));
    }

    /** People with a gap in this competence, the largest first; all when null. */
    public List<GapPerson> missing(Long competenceId) {
        return people.stream()
                .filter(one -> competenceId == null || one.competenceId().equals(competenceId))
                .toList();
    }

    public List<CompetenceColumn> getColumns() {
        return columns;
    }

    public List<GapUnit> getUnits() {
        return List.copyOf(units.values());
    }
}

package id.bina.competence;

import id.bina.identity.PositionLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was read for a map of gaps: who worked where, what was required, what was held. */
record GapFacts(
        List<CompetenceColumn> columns,
        List<Placed> placed,
        List<RequirementFact> requirements,
        Collection<HeldFact> held,
        LocalDate day) {
    /** Is shown everybody in every competence that the position requires. */
    interface Visitor {
        void need(Placed one, CompetenceColumn column, int required, int held);
    }

    private record Post(PositionLevel level, String position) {}

    /** The same for one competence. */
    GapFacts only(Long competenceId) {
        return new GapFacts(
                columns.stream().filter(one -> one.id().equals(competenceId)).toList(),
                placed,
                requirements,
                held,
                day);
    }

    void each(Visitor visitor) {
        var byPerson = held.stream().collect(Collectors.groupingBy(HeldFact::personId));
        var byPost = new HashMap<Post, Map<Long, Integer>>();
        for (var one : placed) {
            var required =
                    byPost.computeIfAbsent(new Post(one.level(), one.position()), this::required);
            var reached =
                    byPerson.getOrDefault(one.personId(), List.of()).stream()
                            .collect(Collectors.groupingBy(HeldFact::competenceId));
            for (var column : columns) {
                if (required.containsKey(column.id())) {
                    int level = HeldFact.level(reached.getOrDefault(column.id(), List.of()), day);
                    visitor.need(one, column, required.get(column.id()), level);
                }
            }
        }
    }

    private Map<Long, Integer> required(Post post) {
        return RequirementFact.of(requirements, post.level(), post.position(), day);
    }

    /**
     * Who misses at least one level, the largest gap first.
     *
     * @param units names of the units by their paths
     */
    List<GapPerson> missing(Map<String, String> units) {
        var people = new ArrayList<GapPerson>();
        each(
                (one, column, required, level) -> {
                    if (level < required) {
                        people.add(
                                new GapPerson(
                                        one.personId(),
                                        one.name(),
                                        one.position(),
                                        units.getOrDefault(one.unitPath(), ""),
                                        column.name(),
                                        required,
                                        level));
                    }
                });
        people.sort(Comparator.comparing(GapPerson::gap).reversed().thenComparing(GapPerson::name));
        return people;
    }
}

package id.bina.mentoring;

import static id.bina.shared.RuleViolation.require;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Ranks that a mentee gives to proposed mentors: 1 is the dearest, 0 none. */
final class Ranks {
    private Ranks() {}

    /** The ranked ones, the dearest first; a rank given twice is refused, a gap is not. */
    static List<Long> inOrder(Map<Long, Integer> ranks) {
        var given = ranks.values().stream().filter(rank -> rank > 0).toList();
        require(given.stream().distinct().count() == given.size(), "mentoring.request.sameRank");
        return ranks.entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .sorted(Comparator.comparing(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .toList();
    }
}

package id.bina.mentoring;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Stable matching of mentees with mentors who have several places (Gale and Shapley 1962, the
 * college admissions form). Mentees propose in the order of their wishes; a mentor keeps the
 * mentees who come first in his or her own order. Nobody is left with a pair that both would leave
 * for each other, and every mentee gets the best mentor possible in any stable matching. Whoever is
 * missing from a list is not wanted by it.
 */
final class StableMatching {
    private final Map<Long, List<Long>> wishes;
    private final Map<Long, Map<Long, Integer>> ranks = new HashMap<>();
    private final Map<Long, Integer> places;
    private final Map<Long, PriorityQueue<Long>> kept = new HashMap<>();
    private final Map<Long, Integer> next = new HashMap<>();

    private StableMatching(
            Map<Long, List<Long>> wishes, Map<Long, List<Long>> orders, Map<Long, Integer> places) {
        this.wishes = wishes;
        this.places = places;
        orders.forEach(
                (mentor, order) -> {
                    var rank = new HashMap<Long, Integer>();
                    order.forEach(mentee -> rank.putIfAbsent(mentee, rank.size()));
                    ranks.put(mentor, rank);
                    kept.put(mentor, worstFirst(rank));
                });
    }

    /**
     * Mentor of each mentee; who finds none is missing.
     *
     * @param wishes mentors of each mentee, the dearest first
     * @param orders mentees of each mentor, the dearest first
     * @param places how many mentees a mentor takes
     */
    static Map<Long, Long> of(
            Map<Long, List<Long>> wishes, Map<Long, List<Long>> orders, Map<Long, Integer> places) {
        return new StableMatching(wishes, orders, places).run();
    }

    private static PriorityQueue<Long> worstFirst(Map<Long, Integer> rank) {
        return new PriorityQueue<>(Comparator.comparing(rank::get).reversed());
    }

    private Map<Long, Long> run() {
        var free = new ArrayDeque<>(wishes.keySet().stream().sorted().toList());
        while (!free.isEmpty()) {
            Long rejected = propose(free.poll());
            if (rejected != null) {
                free.add(rejected);
            }
        }
        var matched = new HashMap<Long, Long>();
        kept.forEach((mentor, mentees) -> mentees.forEach(one -> matched.put(one, mentor)));
        return matched;
    }

    /** Asks the next mentor; tells who must go on asking, or null. */
    private Long propose(Long mentee) {
        var list = wishes.get(mentee);
        int index = next.merge(mentee, 1, Integer::sum) - 1;
        if (index >= list.size()) {
            return null;
        }
        Long mentor = list.get(index);
        if (!ranks.getOrDefault(mentor, Map.of()).containsKey(mentee)) {
            return mentee;
        }
        var mentees = kept.get(mentor);
        mentees.add(mentee);
        return mentees.size() > places.getOrDefault(mentor, 0) ? mentees.poll() : null;
    }
}

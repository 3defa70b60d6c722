package id.bina.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class StableMatchingTest {
    @Test
    void theDearestMenteeTakesTheOnlyPlace() {
        var matched =
                StableMatching.of(
                        Map.of(1L, List.of(10L, 11L), 2L, List.of(10L, 11L)),
                        Map.of(10L, List.of(2L, 1L), 11L, List.of(1L, 2L)),
                        Map.of(10L, 1, 11L, 1));
        assertThat(matched).containsEntry(2L, 10L).containsEntry(1L, 11L);
    }

    @Test
    void whoIsNotWantedStaysAlone() {
        var matched =
                StableMatching.of(
                        Map.of(1L, List.of(10L), 2L, List.of(10L)),
                        Map.of(10L, List.of(1L)),
                        Map.of(10L, 5));
        assertThat(matched).containsOnlyKeys(1L);
    }

    @Test
    void aMentorWithoutPlacesGetsNobody() {
        assertThat(StableMatching.of(Map.of(1L, List.of(10L)), Map.of(10L, List.of(1L)), Map.of()))
                .isEmpty();
    }

    /** For any lists: nobody over capacity, and no two who would both rather have each other. */
    @RepeatedTest(200)
    void noPairWouldRatherHaveEachOther(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var mentees = LongStream.rangeClosed(1, 1 + random.nextInt(25)).boxed().toList();
        var mentors = LongStream.rangeClosed(100, 100 + random.nextInt(8)).boxed().toList();
        var wishes = lists(mentees, mentors, random);
        var orders = lists(mentors, mentees, random);
        var places = new HashMap<Long, Integer>();
        mentors.forEach(mentor -> places.put(mentor, random.nextInt(4)));
        var matched = StableMatching.of(wishes, orders, places);
        for (Long mentor : mentors) {
            assertThat(of(matched, mentor)).hasSizeLessThanOrEqualTo(places.get(mentor));
        }
        for (Long mentee : mentees) {
            for (Long mentor : wishes.get(mentee)) {
                assertThat(blocks(mentee, mentor, matched, wishes, orders, places)).isFalse();
            }
        }
    }

    private static boolean blocks(
            Long mentee,
            Long mentor,
            Map<Long, Long> matched,
            Map<Long, List<Long>> wishes,
            Map<Long, List<Long>> orders,
            Map<Long, Integer> places) {
        var order = orders.get(mentor);
        if (!order.contains(mentee)) {
            return false;
        }
        var list = wishes.get(mentee);
        Long now = matched.get(mentee);
        boolean menteeWould = now == null || list.indexOf(mentor) < list.indexOf(now);
        var kept = of(matched, mentor);
        boolean mentorWould =
                kept.size() < places.get(mentor)
                        || kept.stream().anyMatch(k -> order.indexOf(mentee) < order.indexOf(k));
        return menteeWould && mentorWould && places.get(mentor) > 0;
    }

    private static List<Long> of(Map<Long, Long> matched, Long mentor) {
        return matched.entrySet().stream()
                .filter(one -> one.getValue().equals(mentor))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** For each one a shuffled part of the others. */
    private static Map<Long, List<Long>> lists(List<Long> of, List<Long> others, Random random) {
        var lists = new HashMap<Long, List<Long>>();
        for (Long one : of) {
            var shuffled = new ArrayList<>(others);
            Collections.shuffle(shuffled, random);
            lists.put(one, shuffled.subList(0, random.nextInt(shuffled.size() + 1)));
        }
        return lists;
    }
}

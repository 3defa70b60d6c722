package id.bina.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** How far a path is, from what was finished and nothing else. */
class PathProgressTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 28);
    private static final StepKey COURSE = new StepKey(StepKind.COURSE, 1L);
    private static final StepKey WORKSHOP = new StepKey(StepKind.WORKSHOP, 1L);
    private static final StepKey MENTORING = new StepKey(StepKind.MENTORING, 1L);
    private static final List<StepKey> STEPS = List.of(COURSE, WORKSHOP, MENTORING);

    @Test
    void inOrderOnlyTheNextStepIsOpen() {
        var progress = PathProgress.of(PathRule.IN_ORDER, 0, STEPS, Map.of(COURSE, DAY));
        assertThat(progress.states())
                .containsExactly(StepState.DONE, StepState.NEXT, StepState.CLOSED);
        assertThat(progress.percent()).isEqualTo(33);
        assertThat(progress.complete()).isFalse();
    }

    @Test
    void aStepFinishedBeforeItsTurnCounts() {
        var progress = PathProgress.of(PathRule.IN_ORDER, 0, STEPS, Map.of(MENTORING, DAY));
        assertThat(progress.states())
                .containsExactly(StepState.NEXT, StepState.CLOSED, StepState.DONE);
        assertThat(progress.done()).isEqualTo(1);
    }

    @Test
    void inAnyOrderNothingIsClosed() {
        var progress = PathProgress.of(PathRule.ANY_ORDER, 0, STEPS, Map.of(WORKSHOP, DAY));
        assertThat(progress.states())
                .containsExactly(StepState.NEXT, StepState.DONE, StepState.OPEN);
    }

    @Test
    void someStepsAreEnoughOnTheDayOfTheLastNeededOne() {
        var finished = Map.of(COURSE, DAY, MENTORING, DAY.plusDays(9));
        var progress = PathProgress.of(PathRule.SOME, 2, STEPS, finished);
        assertThat(progress.completedOn()).isEqualTo(DAY.plusDays(9));
        assertThat(progress.percent()).isEqualTo(100);
        assertThat(progress.states())
                .containsExactly(StepState.DONE, StepState.SPARE, StepState.DONE);
        assertThat(progress.next()).isEqualTo(-1);
    }

    @Test
    void theSameNumberOfAnotherKindIsAnotherStep() {
        var steps = List.of(COURSE, WORKSHOP);
        assertThat(PathProgress.of(PathRule.ANY_ORDER, 0, steps, Map.of(MENTORING, DAY)).done())
                .isZero();
    }

    @Test
    void aPathWithoutStepsIsNeverComplete() {
        assertThat(PathProgress.of(PathRule.SOME, 0, List.of(), Map.of()).complete()).isFalse();
    }

    @Test
    void progressDependsOnWhatWasFinishedAndNotOnTheOrderOfEvents() {
        var random = new Random(20261125);
        for (int round = 0; round < 5_000; round++) {
            var steps =
                    LongStream.rangeClosed(1, 1 + random.nextInt(8))
                            .mapToObj(id -> new StepKey(StepKind.values()[random.nextInt(3)], id))
                            .toList();
            var rule = PathRule.values()[random.nextInt(3)];
            int some = 1 + random.nextInt(steps.size());
            var events = new ArrayList<StepKey>(steps);
            Collections.shuffle(events, random);
            var finished = new LinkedHashMap<StepKey, LocalDate>();
            int before = 0;
            for (var event : events.subList(0, random.nextInt(events.size() + 1))) {
                finished.put(event, DAY.plusDays(random.nextInt(900)));
                int percent = PathProgress.of(rule, some, steps, finished).percent();
                assertThat(percent).isBetween(before, 100);
                before = percent;
            }
            var progress = PathProgress.of(rule, some, steps, finished);
            assertThat(PathProgress.of(rule, some, steps, new HashMap<>(finished)))
                    .isEqualTo(progress);
            assertThat(progress.complete()).isEqualTo(finished.size() >= progress.needed());
            assertThat(progress.complete()).isEqualTo(progress.percent() == 100);
            assertThat(progress.next() >= 0).isEqualTo(!progress.complete());
        }
    }
}

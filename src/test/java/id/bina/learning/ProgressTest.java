package id.bina.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static Map<Long, Integer> done(Object... pairs) {
        var done = new HashMap<Long, Integer>();
        for (int i = 0; i < pairs.length; i += 2) {
            done.put((Long) pairs[i], (Integer) pairs[i + 1]);
        }
        return done;
    }

    @Test
    void nothingDoneIsZero() {
        assertThat(Progress.of(List.of(1L, 2L), done())).isEqualTo(new Progress(0, null));
    }

    @Test
    void aCourseWithoutRequiredLessonsNeverCompletes() {
        assertThat(Progress.of(List.of(), done(1L, null)).percent()).isZero();
    }

    @Test
    void percentIsRoundedDownSoThatHundredMeansAll() {
        assertThat(Progress.of(List.of(1L, 2L, 3L), done(1L, null, 2L, null)).percent())
                .isEqualTo(66);
    }

    @Test
    void optionalLessonsDoNotCount() {
        assertThat(Progress.of(List.of(1L), done(9L, 100)).percent()).isZero();
    }

    @Test
    void scoreIsTheMeanOfScoredRequiredLessons() {
        var progress = Progress.of(List.of(1L, 2L, 3L), done(1L, 80, 2L, 91, 3L, null, 9L, 10));
        assertThat(progress).isEqualTo(new Progress(100, 86));
    }

    @Test
    void progressStaysInBoundsAndNeverFallsWhenALessonIsAdded() {
        var random = new Random(20261125);
        for (int round = 0; round < 2000; round++) {
            var required = new LinkedHashSet<Long>();
            random.longs(1 + random.nextInt(30), 0, 60).forEach(required::add);
            var done = new HashMap<Long, Integer>();
            int before = 0;
            for (int step = 0; step < 60; step++) {
                done.put((long) random.nextInt(60), random.nextInt(101));
                int now = Progress.of(required, done).percent();
                assertThat(now).isBetween(before, 100);
                before = now;
            }
        }
    }
}

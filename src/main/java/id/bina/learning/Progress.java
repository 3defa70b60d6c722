package id.bina.learning;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;

/**
 * How far a course is, from nothing but the required lessons and the finished ones. Percent is
 * rounded down, so that 100 means all of them.
 */
record Progress(int percent, Integer score) {
    /**
     * @param required ids of the lessons that count
     * @param done finished lessons with their score in percent, null where there is none
     */
    static Progress of(Collection<Long> required, Map<Long, Integer> done) {
        var counted = new HashSet<>(required);
        if (counted.isEmpty()) {
            return new Progress(0, null);
        }
        long finished = counted.stream().filter(done::containsKey).count();
        var mean =
                counted.stream()
                        .map(done::get)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .average();
        return new Progress(
                (int) (finished * 100 / counted.size()),
                mean.isPresent() ? (int) Math.round(mean.getAsDouble()) : null);
    }
}

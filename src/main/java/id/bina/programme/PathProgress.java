package id.bina.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How far a path is, from nothing but its steps, its rule and what the person has finished,
 * whenever that was. In a path in order a step that was finished early counts; the order only says
 * what comes next.
 *
 * @param states one for each step, in their order
 * @param done steps that count, never more than needed
 * @param needed steps that complete the path
 * @param completedOn the day on which enough was finished, or null
 */
public record PathProgress(List<StepState> states, int done, int needed, LocalDate completedOn)
        implements Serializable {
    static PathProgress of(
            PathRule rule, int some, List<StepKey> steps, Map<StepKey, LocalDate> finished) {
        var days = steps.stream().map(finished::get).filter(Objects::nonNull).sorted().toList();
        int needed = rule == PathRule.SOME ? Math.min(some, steps.size()) : steps.size();
        boolean complete = needed > 0 && days.size() >= needed;
        return new PathProgress(
                states(rule, steps, finished, complete),
                Math.min(days.size(), needed),
                needed,
                complete ? days.get(needed - 1) : null);
    }

    private static List<StepState> states(
            PathRule rule,
            List<StepKey> steps,
            Map<StepKey, LocalDate> finished,
            boolean complete) {
        var states = new ArrayList<StepState>();
        boolean nextFound = false;
        for (var step : steps) {
            if (finished.containsKey(step)) {
                states.add(StepState.DONE);
            } else if (complete) {
                states.add(StepState.SPARE);
            } else if (!nextFound) {
                states.add(StepState.NEXT);
                nextFound = true;
            } else {
                states.add(rule == PathRule.IN_ORDER ? StepState.CLOSED : StepState.OPEN);
            }
        }
        return List.copyOf(states);
    }

    public boolean complete() {
        return completedOn != null;
    }

    /** Rounded down, so that 100 means complete. */
    public int percent() {
        return needed == 0 ? 0 : done * 100 / needed;
    }

    /** Index of the step that comes next, or -1. */
    public int next() {
        return states.indexOf(StepState.NEXT);
    }
}

package id.bina.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * How far a path is, from nothing but its parts, their steps and what the person has finished,
 * whenever that was. A step that was finished before its turn counts; the order of steps and of
 * parts only says what comes next.
 *
 * @param states one for each step, in their order
 * @param done steps that count, never more than needed
 * @param needed steps that complete the path
 * @param completedOn the day on which enough was finished, or null
 */
public record PathProgress(List<StepState> states, int done, int needed, LocalDate completedOn)
        implements Serializable {
    /** A path of one part. */
    static PathProgress of(
            PathRule rule, int some, List<StepKey> steps, Map<StepKey, LocalDate> finished) {
        return of(new PathPart.Parts(List.of(PathPart.of(rule, some))), List.of(steps), finished);
    }

    /**
     * @param steps those of each part
     */
    static PathProgress of(
            PathPart.Parts parts, List<List<StepKey>> steps, Map<StepKey, LocalDate> finished) {
        var each =
                IntStream.range(0, parts.size())
                        .mapToObj(at -> part(parts.all().get(at), steps.get(at), finished))
                        .toList();
        boolean complete = each.stream().allMatch(PathProgress::complete);
        return new PathProgress(
                inTurn(each),
                each.stream().mapToInt(PathProgress::done).sum(),
                each.stream().mapToInt(PathProgress::needed).sum(),
                complete
                        ? each.stream()
                                .map(PathProgress::completedOn)
                                .max(Comparator.naturalOrder())
                                .orElseThrow()
                        : null);
    }

    /** What is open in a later part waits until the parts before it are complete. */
    private static List<StepState> inTurn(List<PathProgress> parts) {
        var states = new ArrayList<StepState>();
        boolean waits = false;
        for (var part : parts) {
            for (var state : part.states()) {
                boolean open = state == StepState.NEXT || state == StepState.OPEN;
                states.add(waits && open ? StepState.CLOSED : state);
            }
            waits = waits || !part.complete();
        }
        return List.copyOf(states);
    }

    private static PathProgress part(
            PathPart part, List<StepKey> steps, Map<StepKey, LocalDate> finished) {
        var days = steps.stream().map(finished::get).filter(Objects::nonNull).sorted().toList();
        int needed = part.enough(steps.size());
        boolean complete = needed > 0 && days.size() >= needed;
        return new PathProgress(
                states(part.rule(), steps, finished, complete),
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

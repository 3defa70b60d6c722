package id.bina.programme;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/** A part of the draft with its steps, as the admin writes it. */
public class PathPartForm implements Serializable {
    private final int index;
    private final List<PathStepRow> steps;
    private PathRule rule;
    private int needed;

    private PathPartForm(int index, PathPart part, List<PathStepRow> steps) {
        this.index = index;
        this.rule = part.rule();
        this.needed = Math.max(1, part.needed());
        this.steps = steps;
    }

    static List<PathPartForm> of(PathEdition draft) {
        return IntStream.range(0, draft.getParts().size())
                .mapToObj(
                        part ->
                                new PathPartForm(
                                        part, draft.getParts().get(part), rows(draft, part)))
                .toList();
    }

    private static List<PathStepRow> rows(PathEdition draft, int part) {
        return draft.getSteps().stream()
                .filter(step -> step.getPart() == part)
                .map(s -> new PathStepRow(s.getId(), s.getKind(), s.getTitle()))
                .toList();
    }

    PathPart part() {
        return PathPart.of(rule, needed);
    }

    public int getIndex() {
        return index;
    }

    public List<PathStepRow> getSteps() {
        return steps;
    }

    public PathRule getRule() {
        return rule;
    }

    public void setRule(PathRule rule) {
        this.rule = rule;
    }

    public int getNeeded() {
        return needed;
    }

    public void setNeeded(int needed) {
        this.needed = needed;
    }
}

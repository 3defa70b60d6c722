package id.bina.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A path as one person sees it. */
public record PathView(
        PathCard card,
        int edition,
        boolean newer,
        LocalDate joinedOn,
        LocalDate completedOn,
        Long certificateId,
        List<PathPartView> parts)
        implements Serializable {
    /** The step to go on with, or null. */
    public PathStepView next() {
        return parts.stream()
                .flatMap(part -> part.steps().stream())
                .filter(step -> step.state() == StepState.NEXT)
                .findFirst()
                .orElse(null);
    }
}

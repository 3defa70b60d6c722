package id.bina.programme;

import id.bina.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Says what stands against publishing a draft. */
@ApplicationScoped
class PathReadiness {
    @Inject PathChoices choices;

    /** Sentences; none when it may be published. */
    List<String> missing(PathEdition draft) {
        var missing = new ArrayList<String>();
        var steps = draft.getSteps();
        if (draft.getSummary().isBlank()) {
            missing.add(Texts.of("programme.path.noSummary"));
        }
        if (steps.size() < 2) {
            missing.add(Texts.of("programme.path.fewSteps"));
        }
        if (draft.getJp().signum() <= 0) {
            missing.add(Texts.of("programme.path.noJp"));
        }
        for (int part = 0; part < draft.getParts().size(); part++) {
            if (!draft.fits(part)) {
                missing.add(Texts.of("programme.path.badNeeded", part + 1));
            }
        }
        for (var kind : StepKind.values()) {
            missing.addAll(gone(kind, steps));
        }
        return List.copyOf(missing);
    }

    private List<String> gone(StepKind kind, List<PathStep> steps) {
        var offered = choices.of(kind).stream().map(PathChoice::id).toList();
        return steps.stream()
                .filter(step -> step.getKind() == kind && !offered.contains(step.getTargetId()))
                .map(step -> Texts.of("programme.path.gone", step.getTitle()))
                .toList();
    }
}

package id.bina.competence;

import id.bina.identity.PositionLevel;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A requirement as the rules read it. */
public record RequirementFact(
        Long competenceId,
        PositionLevel level,
        String words,
        int required,
        LocalDate validFrom,
        LocalDate validTo,
        Long id) {
    /** The more closely it names a position the later it comes; of equals the newer one. */
    private static final Comparator<RequirementFact> CLOSENESS =
            Comparator.comparing((RequirementFact one) -> !one.words.isEmpty())
                    .thenComparing(one -> one.level != null)
                    .thenComparing(RequirementFact::validFrom)
                    .thenComparing(RequirementFact::id);

    /**
     * What a position requires on a day: for each competence the requirement that names the
     * position most closely.
     */
    static Map<Long, Integer> of(
            List<RequirementFact> all, PositionLevel level, String position, LocalDate day) {
        var closest = new HashMap<Long, Integer>();
        all.stream()
                .filter(one -> one.holdsOn(day) && one.fits(level, position))
                .sorted(CLOSENESS)
                .forEach(one -> closest.put(one.competenceId, one.required));
        return closest;
    }

    private boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    private boolean fits(PositionLevel ofPosition, String position) {
        String lower = position == null ? "" : position.toLowerCase(Locale.ROOT);
        return (level == null || level == ofPosition)
                && (words.isEmpty()
                        || Arrays.stream(words.toLowerCase(Locale.ROOT).split(","))
                                .map(String::strip)
                                .anyMatch(word -> !word.isEmpty() && lower.contains(word)));
    }
}

package id.bina.competence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;

/** A level that was reached, as the rules read it. */
public record HeldFact(
        Long personId,
        Long competenceId,
        int level,
        LocalDate heldFrom,
        LocalDate untilOn,
        boolean assessed,
        Long id) {
    private static final Comparator<HeldFact> AGE =
            Comparator.comparing(HeldFact::heldFrom).thenComparing(HeldFact::id);

    public HeldFact(
            Long personId,
            Long competenceId,
            int level,
            LocalDate heldFrom,
            LocalDate untilOn,
            LocalDate takenOn,
            HeldLevel.Source source,
            Long id) {
        this(
                personId,
                competenceId,
                level,
                heldFrom,
                last(untilOn, takenOn),
                source == HeldLevel.Source.ASSESSMENT,
                id);
    }

    /** The last day: before the level was taken away, or the day that was set from the start. */
    private static LocalDate last(LocalDate untilOn, LocalDate takenOn) {
        if (takenOn == null || untilOn != null && untilOn.isBefore(takenOn)) {
            return untilOn;
        }
        return takenOn.minusDays(1);
    }

    /**
     * The level of one person in one competence on a day, 0 when there is none. The last assessment
     * that counts replaces what was before it; what was learnt after it can only raise it.
     */
    static int level(Collection<HeldFact> ofOne, LocalDate day) {
        var counting = ofOne.stream().filter(one -> one.countsOn(day)).sorted(AGE).toList();
        int level = 0;
        for (var one : counting) {
            level = one.assessed ? one.level : Math.max(level, one.level);
        }
        return level;
    }

    /** Required - held; nothing is missing when more is held than required. */
    static int gap(int required, int held) {
        return Math.max(0, required - held);
    }

    private boolean countsOn(LocalDate day) {
        return !day.isBefore(heldFrom) && (untilOn == null || !day.isAfter(untilOn));
    }
}

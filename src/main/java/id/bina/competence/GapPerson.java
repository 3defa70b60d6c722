package id.bina.competence;

import java.io.Serializable;

/** Somebody who misses at least one level of a competence. */
public record GapPerson(
        Long personId,
        String name,
        String position,
        String unit,
        String competence,
        int required,
        int held)
        implements Serializable {
    public int gap() {
        return HeldFact.gap(required, held);
    }
}

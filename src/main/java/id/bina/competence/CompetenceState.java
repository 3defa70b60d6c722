package id.bina.competence;

import java.io.Serializable;

/**
 * How a person stands in one competence.
 *
 * @param required 0 when the position requires nothing
 * @param held 0 when nothing is known
 */
public record CompetenceState(
        Long id,
        String code,
        String name,
        Competence.Family family,
        int required,
        int held,
        String requiredText,
        String heldText)
        implements Serializable {
    public int gap() {
        return HeldFact.gap(required, held);
    }
}

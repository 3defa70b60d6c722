package id.bina.home;

import java.io.Serializable;

/**
 * What waits for the personnel office.
 *
 * @param drafts courses with a draft that is not published
 * @param late open enrolments after their due date
 * @param unprinted certificates without a document after several tries
 * @param corrections requests without an answer
 * @param proofs certificates from outside that wait for a decision
 * @param exemptions requests to be excused from a duty without an answer
 * @param people active people, to know whether the portal is still empty
 * @param published courses on offer
 * @param signed whether a signatory is named
 */
public record AdminTasks(
        long drafts,
        long late,
        long unprinted,
        long corrections,
        long proofs,
        long exemptions,
        long people,
        long units,
        long published,
        boolean signed)
        implements Serializable {
    /** Nothing has begun: the first admin is led through the first steps. */
    public boolean first() {
        return people <= 1 || published == 0 || !signed;
    }

    public boolean calm() {
        return drafts + late + unprinted + corrections + proofs + exemptions == 0;
    }
}

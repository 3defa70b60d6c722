package id.bina.mentoring;

import java.io.Serializable;

/** A pair of the person who asks, as a choice. */
public record MyPair(Long id, String others, String programme, Pair.Status status, boolean mentor)
        implements Serializable {
    public boolean active() {
        return status == Pair.Status.ACTIVE;
    }

    public boolean ending() {
        return status == Pair.Status.ENDING;
    }
}

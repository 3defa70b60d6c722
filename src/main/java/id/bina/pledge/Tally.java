package id.bina.pledge;

import java.io.Serializable;
import java.util.List;

/** How many people there are, and how many of them have signed, with or without the superior. */
public record Tally(long people, long signed, long awaiting) implements Serializable {
    static Tally of(List<UnitProgress> units) {
        return new Tally(
                units.stream().mapToLong(UnitProgress::people).sum(),
                units.stream().mapToLong(UnitProgress::signed).sum(),
                units.stream().mapToLong(unit -> unit.tally().awaiting()).sum());
    }

    public long missing() {
        return people - signed;
    }

    /** Percent of the people who have signed, rounded down, so that 100 means all. */
    public int percent() {
        return people == 0 ? 0 : (int) (signed * 100 / people);
    }
}

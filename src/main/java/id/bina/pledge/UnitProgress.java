package id.bina.pledge;

import java.io.Serializable;

/** How far one unit has come. */
public record UnitProgress(String name, String path, Long people, Long signed, Long awaiting)
        implements Serializable {
    public Tally tally() {
        return new Tally(people, signed, awaiting);
    }
}

package id.bina.competence;

import java.io.Serializable;

/** How many people of a unit need a competence, and how many of them miss a level. */
public class GapCell implements Serializable {
    private int needing;
    private int missing;

    void add(boolean misses) {
        needing++;
        missing += misses ? 1 : 0;
    }

    public int getNeeding() {
        return needing;
    }

    public int getMissing() {
        return missing;
    }

    /** Share of those who miss a level: none, up to a third, up to two thirds, more. */
    public String getTone() {
        if (missing == 0) {
            return needing == 0 ? "n" : "ok";
        }
        if (missing * 3 <= needing) {
            return "info";
        }
        return missing * 3 <= needing * 2 ? "warn" : "bad";
    }
}

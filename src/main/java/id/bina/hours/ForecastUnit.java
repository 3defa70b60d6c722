package id.bina.hours;

import java.io.Serializable;

/** How many people of a unit and below owe hours, and how they stand. */
public record ForecastUnit(
        Long unitId, String name, long people, long reached, long onPace, long lacking)
        implements Serializable {
    /** Percent of people who have reached or will reach the duty. */
    public int percent() {
        return people == 0 ? 100 : (int) (100 * (reached + onPace) / people);
    }
}

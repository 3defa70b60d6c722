package id.bina.hours;

import java.io.Serializable;

/**
 * Which lines shall be sent. What was sent and not refused never is.
 *
 * @param year the year in which they ended
 * @param unitId the unit whose people and those below; null for the whole city
 * @param again also those that were refused
 */
public record SiasnWish(int year, Long unitId, boolean again) implements Serializable {
    /** The rules of hours are of this year; nothing older is counted. */
    static final int OLDEST = 2018;
}

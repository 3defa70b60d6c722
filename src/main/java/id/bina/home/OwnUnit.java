package id.bina.home;

import java.io.Serializable;

/**
 * A unit and those below it, in figures of today.
 *
 * @param people active people
 * @param courses enrolments that are not withdrawn
 * @param done of these completed
 * @param late of these open after their due date
 */
public record OwnUnit(String name, long people, long courses, long done, long late)
        implements Serializable {}

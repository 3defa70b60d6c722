package id.bina.home;

import java.io.Serializable;

/**
 * A unit and those below it, in figures of today.
 *
 * @param people active people
 * @param courses enrolments that are not withdrawn
 * @param done of these completed
 * @param late of these open after their due date
 * @param proofs certificates from outside that wait for the office
 * @param exemptions requests to be excused from a duty without an answer
 */
public record OwnUnit(
        String name, long people, long courses, long done, long late, long proofs, long exemptions)
        implements Serializable {}

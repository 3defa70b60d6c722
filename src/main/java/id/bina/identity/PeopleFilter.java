package id.bina.identity;

import java.io.Serializable;

/**
 * What a list of people is asked for; null or empty means all.
 *
 * @param query part of the name, or digits of the employee number
 * @param unitId this unit and everything below it
 */
public record PeopleFilter(String query, Long unitId, String role, PersonState state)
        implements Serializable {
    static final PeopleFilter ALL = new PeopleFilter(null, null, null, null);
}

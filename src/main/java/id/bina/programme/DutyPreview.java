package id.bina.programme;

import java.io.Serializable;

/**
 * Whom a duty would bind today.
 *
 * @param people all who fit
 * @param passed those of them who have passed the course some day
 */
public record DutyPreview(int people, int passed) implements Serializable {
    public int open() {
        return people - passed;
    }
}

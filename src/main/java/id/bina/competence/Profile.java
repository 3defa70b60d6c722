package id.bina.competence;

import id.bina.identity.PositionLevel;
import java.io.Serializable;
import java.util.List;

/**
 * How a person stands on a day.
 *
 * @param level level of the position, or null while the file does not say it
 * @param all every competence there is
 * @param states those that are required or held, the largest gap first
 * @param history everything the person reached, newest first
 */
public record Profile(
        PositionLevel level,
        List<CompetenceColumn> all,
        List<CompetenceState> states,
        List<HeldRow> history)
        implements Serializable {
    public long missing() {
        return states.stream().filter(one -> one.gap() > 0).count();
    }
}

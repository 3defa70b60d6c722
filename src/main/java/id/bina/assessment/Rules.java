package id.bina.assessment;

import java.io.Serializable;

/** Settings of a quiz: minutes and tries are null for no limit, the module for all modules. */
public record Rules(
        String moduleKey,
        int draw,
        Integer minutes,
        Integer tries,
        int passMark,
        boolean scored,
        boolean shuffle)
        implements Serializable {
    /** Practice after a module: its questions, unscored, as often as wanted. */
    static Rules practice(String moduleKey, int draw) {
        return new Rules(moduleKey, draw, null, null, 0, false, true);
    }
}

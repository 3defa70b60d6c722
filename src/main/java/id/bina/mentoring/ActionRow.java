package id.bina.mentoring;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An agreed action as the pair sees it.
 *
 * @param superior name of the superior it is shared with; null when it is not
 * @param remark what the superior wrote; null when nothing
 */
public record ActionRow(
        Long id,
        Long goalId,
        Integer meeting,
        String text,
        LocalDate dueOn,
        boolean late,
        LocalDate doneOn,
        String result,
        String superior,
        String remark)
        implements Serializable {
    public boolean done() {
        return doneOn != null;
    }
}

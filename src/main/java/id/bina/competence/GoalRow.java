package id.bina.competence;

import java.io.Serializable;
import java.math.BigDecimal;

/** One goal as it is shown. */
public record GoalRow(
        Long id,
        String competence,
        int level,
        String levelText,
        String activity,
        String form,
        BigDecimal jp,
        int quarter,
        long cost)
        implements Serializable {
    GoalRow(PlanGoal goal) {
        this(
                goal.getId(),
                goal.getCompetence().getName(),
                goal.getLevel(),
                goal.getCompetence().levelText(goal.getLevel()),
                goal.getActivity(),
                goal.getForm(),
                goal.getJp(),
                goal.getQuarter(),
                goal.getCost());
    }
}

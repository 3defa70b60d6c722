package id.bina.competence;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/** A plan in full. */
public record PlanView(
        Long id,
        Long personId,
        String person,
        String position,
        int year,
        DevelopmentPlan.Status status,
        String remark,
        boolean open,
        List<GoalRow> goals,
        List<VersionRow> versions)
        implements Serializable {
    public BigDecimal jp() {
        return goals.stream().map(GoalRow::jp).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public long cost() {
        return goals.stream().mapToLong(GoalRow::cost).sum();
    }
}

package id.bina.competence;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** One goal of a plan: which level is reached by what, when, at which cost in rupiah. */
@Entity
public class PlanGoal extends Persistent {
    private static final BigDecimal MOST_JP = new BigDecimal("999");
    private static final long MOST_COST = 10_000_000_000L;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private DevelopmentPlan plan;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Competence competence;

    private int level;

    @NotBlank
    @Size(max = 300)
    private String activity;

    @NotBlank
    @Size(max = 120)
    private String form;

    /** Learning hours of 45 minutes. */
    @NotNull private BigDecimal jp;

    private int quarter;

    private long cost;

    protected PlanGoal() {}

    PlanGoal(DevelopmentPlan plan, Competence competence, GoalForm typed) {
        require(
                typed.getLevel() >= 1 && typed.getLevel() <= Competence.HIGHEST,
                "competence.framework.badLevel");
        require(typed.getQuarter() >= 1 && typed.getQuarter() <= 4, "competence.plan.badQuarter");
        require(
                typed.getActivity() != null && !typed.getActivity().isBlank(),
                "competence.plan.noActivity");
        require(typed.getForm() != null && !typed.getForm().isBlank(), "competence.plan.noForm");
        require(isWithin(typed.getJp()), "competence.plan.badJp");
        require(typed.getCost() >= 0 && typed.getCost() <= MOST_COST, "competence.plan.badCost");
        this.plan = plan;
        this.competence = competence;
        this.level = typed.getLevel();
        this.activity = typed.getActivity().strip();
        this.form = typed.getForm().strip();
        this.jp = typed.getJp();
        this.quarter = typed.getQuarter();
        this.cost = typed.getCost();
    }

    private static boolean isWithin(BigDecimal jp) {
        return jp != null && jp.signum() >= 0 && jp.compareTo(MOST_JP) <= 0;
    }

    public Competence getCompetence() {
        return competence;
    }

    public int getLevel() {
        return level;
    }

    public String getActivity() {
        return activity;
    }

    public String getForm() {
        return form;
    }

    public BigDecimal getJp() {
        return jp;
    }

    public int getQuarter() {
        return quarter;
    }

    public long getCost() {
        return cost;
    }
}

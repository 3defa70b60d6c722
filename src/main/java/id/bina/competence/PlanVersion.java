package id.bina.competence;

import id.bina.identity.Person;
import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.stream.Collectors;

/** A plan as it was when it was submitted, decided or done; never changed. */
@Entity
public class PlanVersion extends Persistent {
    private static final int LONGEST = 8000;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private DevelopmentPlan plan;

    @NotNull
    @Enumerated(EnumType.STRING)
    private DevelopmentPlan.Status status;

    /** The goals, one a line. */
    @NotNull private String content;

    private String remark;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person writtenBy;

    @NotNull private OffsetDateTime writtenAt;

    protected PlanVersion() {}

    PlanVersion(DevelopmentPlan plan, Person writtenBy, OffsetDateTime writtenAt) {
        this.plan = plan;
        this.status = plan.getStatus();
        this.remark =
                plan.isOpen() || status == DevelopmentPlan.Status.AGREED ? plan.getRemark() : null;
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
        String lines =
                plan.getGoals().stream().map(PlanVersion::line).collect(Collectors.joining("\n"));
        this.content = lines.length() > LONGEST ? lines.substring(0, LONGEST) : lines;
    }

    private static String line(PlanGoal goal) {
        return String.join(
                "; ",
                goal.getCompetence().getName() + " " + goal.getLevel(),
                goal.getActivity(),
                goal.getForm(),
                goal.getJp().toPlainString() + " JP",
                "T" + goal.getQuarter(),
                "Rp" + goal.getCost());
    }

    public DevelopmentPlan.Status getStatus() {
        return status;
    }

    public String getContent() {
        return content;
    }

    public String getRemark() {
        return remark;
    }

    public Person getWrittenBy() {
        return writtenBy;
    }

    public OffsetDateTime getWrittenAt() {
        return writtenAt;
    }
}

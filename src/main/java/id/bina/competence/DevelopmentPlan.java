package id.bina.competence;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.Person;
import id.bina.shared.Persistent;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;

/**
 * What a person wants to learn in a year, agreed with the superior: written, submitted, agreed or
 * returned with a remark, done.
 */
@Entity
public class DevelopmentPlan extends Persistent {
    private static final int MOST_GOALS = 20;

    /** Where the plan stands. */
    public enum Status {
        DRAFT,
        SUBMITTED,
        RETURNED,
        AGREED,
        DONE
    }

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    private int planYear;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Status status = Status.DRAFT;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("quarter, id")
    private List<PlanGoal> goals = new ArrayList<>();

    /** Who was asked to agree, while it waits. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Person superior;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person decidedBy;

    @Size(max = 1000)
    private String remark;

    protected DevelopmentPlan() {}

    DevelopmentPlan(Person person, int planYear) {
        this.person = person;
        this.planYear = planYear;
    }

    void add(Competence competence, GoalForm form) {
        mustBeOpen();
        require(goals.size() < MOST_GOALS, "competence.plan.full", MOST_GOALS);
        goals.add(new PlanGoal(this, competence, form));
    }

    void remove(PlanGoal goal) {
        mustBeOpen();
        goals.remove(goal);
    }

    private void mustBeOpen() {
        require(isOpen(), "competence.plan.notOpen");
    }

    void submit(Person to) {
        mustBeOpen();
        require(!goals.isEmpty(), "competence.plan.empty");
        status = Status.SUBMITTED;
        superior = to;
    }

    /**
     * Waits for whoever is the superior now.
     *
     * @return whether that is somebody else than before
     */
    boolean passOn(Person to) {
        boolean another = status == Status.SUBMITTED && !to.equals(superior);
        if (another) {
            superior = to;
        }
        return another;
    }

    void agree(Person superior, String words) {
        decide(superior, words, Status.AGREED);
    }

    void giveBack(Person superior, String words) {
        require(words != null && words.strip().length() >= 10, "competence.review.noRemark");
        decide(superior, words, Status.RETURNED);
    }

    private void decide(Person superior, String words, Status next) {
        require(status == Status.SUBMITTED, "competence.review.decided");
        status = next;
        superior = null;
        decidedBy = superior;
        remark = words == null || words.isBlank() ? null : words.strip();
    }

    void finish() {
        require(status == Status.AGREED, "competence.plan.notAgreed");
        status = Status.DONE;
    }

    /** Whether the person may still write. */
    public boolean isOpen() {
        return status == Status.DRAFT || status == Status.RETURNED;
    }

    public Person getPerson() {
        return person;
    }

    public int getPlanYear() {
        return planYear;
    }

    public Status getStatus() {
        return status;
    }

    public List<PlanGoal> getGoals() {
        return List.copyOf(goals);
    }

    public Person getDecidedBy() {
        return decidedBy;
    }

    public String getRemark() {
        return remark;
    }
}

package id.bina.programme;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.Persistent;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a path asks for. Number 0 is the draft that is written on; each publishing freezes a copy
 * with the next number, and who began with an edition keeps its steps.
 */
@Entity
public class PathEdition extends Persistent {
    static final int DRAFT = 0;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private LearningPath path;

    private int number;

    @NotBlank
    @Size(max = 160)
    private String title;

    @NotNull
    @Size(max = 1000)
    private String summary;

    @NotNull
    @Enumerated(EnumType.STRING)
    private PathRule rule;

    /** How many steps complete a path of which some are enough. */
    private int needed;

    /** Learning hours on the certificate; its steps give the lines of the ledger. */
    @NotNull private BigDecimal jp;

    private OffsetDateTime publishedAt;

    @OneToMany(mappedBy = "edition", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<PathStep> steps = new ArrayList<>();

    protected PathEdition() {}

    PathEdition(LearningPath path, PathForm form) {
        this.path = path;
        describe(form);
    }

    final void describe(PathForm form) {
        require(number == DRAFT, "programme.path.frozen");
        require(
                form.getJp() != null
                        && form.getJp().signum() >= 0
                        && form.getJp().compareTo(BigDecimal.valueOf(999)) <= 0,
                "programme.path.badJp");
        title = form.getTitle();
        summary = form.getSummary() == null ? "" : form.getSummary();
        rule = form.getRule();
        needed = form.getRule() == PathRule.SOME ? form.getNeeded() : 0;
        jp = form.getJp();
    }

    void add(StepKind kind, Long target, String name) {
        require(number == DRAFT, "programme.path.frozen");
        require(
                steps.stream().noneMatch(s -> s.key().equals(new StepKey(kind, target))),
                "programme.path.twice",
                name);
        steps.add(new PathStep(this, steps.size() + 1, kind, target, name));
    }

    void remove(Long stepId) {
        require(number == DRAFT, "programme.path.frozen");
        steps.removeIf(step -> step.getId().equals(stepId));
        arrange();
    }

    /** One place up or down; at the end it stays. */
    void move(Long stepId, int by) {
        require(number == DRAFT, "programme.path.frozen");
        for (int at = 0; at < steps.size(); at++) {
            int to = at + by;
            if (steps.get(at).getId().equals(stepId) && to >= 0 && to < steps.size()) {
                steps.add(to, steps.remove(at));
                break;
            }
        }
        arrange();
    }

    private void arrange() {
        for (int at = 0; at < steps.size(); at++) {
            steps.get(at).place(at + 1);
        }
    }

    /** A copy that is never changed again. */
    PathEdition frozen(int next, OffsetDateTime now) {
        var copy = new PathEdition();
        copy.path = path;
        copy.number = next;
        copy.title = title;
        copy.summary = summary;
        copy.rule = rule;
        copy.needed = needed;
        copy.jp = jp;
        copy.publishedAt = now;
        for (var step : steps) {
            copy.steps.add(
                    new PathStep(
                            copy,
                            step.getPosition(),
                            step.getKind(),
                            step.getTargetId(),
                            step.getTitle()));
        }
        return copy;
    }

    /** How far this is with what was finished. */
    PathProgress progress(Map<StepKey, LocalDate> finished) {
        return PathProgress.of(rule, needed, keys(), finished);
    }

    List<StepKey> keys() {
        return steps.stream().map(PathStep::key).toList();
    }

    public LearningPath getPath() {
        return path;
    }

    public int getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public String getSummary() {
        return summary;
    }

    public PathRule getRule() {
        return rule;
    }

    public int getNeeded() {
        return needed;
    }

    public BigDecimal getJp() {
        return jp;
    }

    public OffsetDateTime getPublishedAt() {
        return publishedAt;
    }

    public List<PathStep> getSteps() {
        return List.copyOf(steps);
    }
}

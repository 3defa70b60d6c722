package id.bina.programme;

import static id.bina.shared.RuleViolation.require;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a path asks for. Number 0 is the draft that is written on; each publishing freezes a copy
 * with the next number, and who began with an edition keeps its steps.
 */
@Entity
public class PathEdition extends PathWords {
    static final int DRAFT = 0;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private LearningPath path;

    private int number;

    @NotNull private PathPart.Parts parts = PathPart.Parts.ONE;

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
        write(form);
    }

    /** Gives a part another rule; a new one when it is the one behind the last. */
    void arrange(int part, PathPart as) {
        require(number == DRAFT, "programme.path.frozen");
        parts = part == parts.size() ? parts.and(as) : parts.with(part, as);
    }

    /** Takes a part away with its steps. */
    void dissolve(int part) {
        require(number == DRAFT, "programme.path.frozen");
        parts = parts.without(part);
        steps.removeIf(step -> step.getPart() == part);
        steps.forEach(step -> step.follow(part));
        arrange();
    }

    /** At the end of this part. */
    void add(int part, StepKind kind, Long target, String name) {
        require(number == DRAFT, "programme.path.frozen");
        require(part < parts.size(), "programme.path.noPart");
        require(
                steps.stream().noneMatch(s -> s.key().equals(new StepKey(kind, target))),
                "programme.path.twice",
                name);
        steps.add(new PathStep(this, steps.size() + 1, part, new StepKey(kind, target), name));
        arrange();
    }

    void remove(Long stepId) {
        require(number == DRAFT, "programme.path.frozen");
        steps.removeIf(step -> step.getId().equals(stepId));
        arrange();
    }

    /** One place up or down; at the end of its part it stays. */
    void move(Long stepId, int by) {
        require(number == DRAFT, "programme.path.frozen");
        for (int at = 0; at < steps.size(); at++) {
            int to = at + by;
            if (steps.get(at).getId().equals(stepId) && isTogether(at, to)) {
                steps.add(to, steps.remove(at));
                break;
            }
        }
        arrange();
    }

    private boolean isTogether(int at, int to) {
        return to >= 0 && to < steps.size() && steps.get(at).getPart() == steps.get(to).getPart();
    }

    private void arrange() {
        steps.sort(Comparator.comparingInt(PathStep::getPart)); // stable: keeps the order within
        for (int at = 0; at < steps.size(); at++) {
            steps.get(at).place(at + 1);
        }
    }

    /** A copy that is never changed again. */
    PathEdition frozen(int next, OffsetDateTime now) {
        var copy = new PathEdition();
        copy.path = path;
        copy.number = next;
        copy.write(this);
        copy.parts = parts;
        copy.publishedAt = now;
        for (var step : steps) {
            copy.steps.add(
                    new PathStep(
                            copy, step.getPosition(), step.getPart(), step.key(), step.getTitle()));
        }
        return copy;
    }

    /** How far this is with what was finished. */
    PathProgress progress(Map<StepKey, LocalDate> finished) {
        var keys =
                IntStream.range(0, parts.size())
                        .mapToObj(part -> steps(part).map(PathStep::key).toList())
                        .toList();
        return PathProgress.of(parts, keys, finished);
    }

    boolean has(StepKey key) {
        return steps.stream().anyMatch(step -> step.key().equals(key));
    }

    private Stream<PathStep> steps(int part) {
        return steps.stream().filter(step -> step.getPart() == part);
    }

    /** Whether every part has steps enough for its rule. */
    boolean fits(int part) {
        return parts.all().get(part).fits((int) steps(part).count());
    }

    public LearningPath getPath() {
        return path;
    }

    public int getNumber() {
        return number;
    }

    public List<PathPart> getParts() {
        return parts.all();
    }

    public OffsetDateTime getPublishedAt() {
        return publishedAt;
    }

    public List<PathStep> getSteps() {
        return List.copyOf(steps);
    }
}

package id.bina.learning;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** The whole way of a course as one person sees it, with what is done and what comes next. */
public record Outline(List<OutlineModule> modules) implements Serializable {
    public List<OutlineLesson> lessons() {
        return modules.stream().flatMap(module -> module.lessons().stream()).toList();
    }

    public long doneCount() {
        return lessons().stream().filter(OutlineLesson::done).count();
    }

    public int minutes() {
        return modules.stream().mapToInt(OutlineModule::minutes).sum();
    }

    public long bytes() {
        return lessons().stream().mapToLong(OutlineLesson::bytes).sum();
    }

    /** Minutes of the longest lesson. */
    public int longest() {
        return lessons().stream().mapToInt(OutlineLesson::minutes).max().orElse(0);
    }

    /** Required lessons that still stand against completion. */
    public List<OutlineLesson> missing() {
        return lessons().stream().filter(l -> l.required() && !l.done()).toList();
    }

    /** The lesson after this one; empty after the last. */
    public Optional<OutlineLesson> after(Long lesson) {
        return neighbour(lesson, 1);
    }

    /** The lesson before this one; empty before the first. */
    public Optional<OutlineLesson> before(Long lesson) {
        return neighbour(lesson, -1);
    }

    public Optional<OutlineModule> moduleOf(Long lesson) {
        return modules.stream().filter(module -> module.contains(lesson)).findFirst();
    }

    /**
     * Where to go on: the lesson where the person was, if it is not done; otherwise the next lesson
     * that is not done, required ones first; the first lesson when all is done.
     */
    public Optional<OutlineLesson> resume(Long last) {
        var lessons = lessons();
        var current = lessons.stream().filter(l -> l.id().equals(last) && !l.done()).findFirst();
        int from = Math.max(0, place(last));
        return current.or(
                        () ->
                                lessons.stream()
                                        .skip(from)
                                        .filter(l -> l.required() && !l.done())
                                        .findFirst())
                .or(() -> missing().stream().findFirst())
                .or(() -> lessons.stream().findFirst());
    }

    private Optional<OutlineLesson> neighbour(Long lesson, int step) {
        var lessons = lessons();
        int at = place(lesson) + step;
        return place(lesson) < 0 || at < 0 || at >= lessons.size()
                ? Optional.empty()
                : Optional.of(lessons.get(at));
    }

    private int place(Long lesson) {
        return lessons().stream().map(OutlineLesson::id).toList().indexOf(lesson);
    }
}

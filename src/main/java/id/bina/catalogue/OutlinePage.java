package id.bina.catalogue;

import id.bina.catalogue.Outline.LessonRow;
import id.bina.catalogue.Outline.ModuleRow;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** The builder: arranges modules and lessons; every change is saved at once. */
@Named
@ViewScoped
public class OutlinePage implements Serializable {
    /** What was taken out in this view and can be put back. */
    public record Removed(boolean module, Long id, String title) implements Serializable {}

    @Inject Outlines outlines;
    @Inject Courses courses;
    @Inject Clock clock;

    private Long courseId;
    private CourseHead head;
    private Outline outline;
    private OutlineEntry entry = new OutlineEntry();
    private final OutlineDrop drop = new OutlineDrop();
    private final List<Removed> removed = new ArrayList<>();
    private OffsetDateTime savedAt;

    public void open() {
        head = courses.head(courseId);
        outline = outlines.outline(courseId);
    }

    private void saved() {
        savedAt = OffsetDateTime.now(clock);
        open();
    }

    public void newModule() {
        entry = OutlineEntry.of(null, null, null);
    }

    public void editModule(ModuleRow module) {
        entry = OutlineEntry.of(module.id(), module.title(), module.jp());
    }

    public void newLesson(ModuleRow module) {
        entry = OutlineEntry.of(module.id(), null, null);
    }

    public void saveModule() {
        outlines.saveModule(courseId, entry.getModuleId(), entry.getTitle(), entry.getJp());
        saved();
    }

    public void addLesson() {
        outlines.addLesson(entry.getModuleId(), entry.getKind(), entry.getTitle());
        saved();
    }

    public void move(ModuleRow module, int by) {
        outlines.moveModule(module.id(), module.position() - 1 + by);
        saved();
    }

    public void moveLesson(ModuleRow module, LessonRow lesson, int by) {
        outlines.moveLesson(lesson.id(), module.id(), module.lessons().indexOf(lesson) + by);
        saved();
    }

    /** Puts the lesson at the end of another module. */
    public void send(LessonRow lesson, ModuleRow into) {
        outlines.moveLesson(lesson.id(), into.id(), into.lessons().size());
        saved();
    }

    public void dropped() {
        if (drop.getLesson() == null) {
            outlines.moveModule(drop.getModule(), drop.getPlace());
        } else {
            outlines.moveLesson(drop.getLesson(), drop.getModule(), drop.getPlace());
        }
        saved();
    }

    public void remove(ModuleRow module) {
        outlines.takeOutModule(module.id());
        removed.add(0, new Removed(true, module.id(), module.title()));
        saved();
    }

    public void removeLesson(LessonRow lesson) {
        outlines.takeOutLesson(lesson.id());
        removed.add(0, new Removed(false, lesson.id(), lesson.title()));
        saved();
    }

    public void undo(Removed what) {
        if (what.module()) {
            outlines.putBackModule(what.id());
        } else {
            outlines.putBackLesson(what.id());
        }
        removed.remove(what);
        saved();
    }

    public Long getCourseId() {
        return courseId;
    }

    public void setCourseId(Long courseId) {
        this.courseId = courseId;
    }

    public CourseHead getHead() {
        return head;
    }

    public Outline getOutline() {
        return outline;
    }

    public OutlineEntry getEntry() {
        return entry;
    }

    public OutlineDrop getDrop() {
        return drop;
    }

    public List<Removed> getRemoved() {
        return removed;
    }

    public OffsetDateTime getSavedAt() {
        return savedAt;
    }
}

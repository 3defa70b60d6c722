package id.bina.catalogue;

import static id.bina.shared.RuleViolation.require;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One state of a course's content. Mutable while it is the draft, immutable once published. */
@Entity
public class CourseRevision extends CourseDescription {
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Course course;

    private int number;
    private OffsetDateTime publishedAt;

    @OneToMany(mappedBy = "revision", cascade = CascadeType.ALL)
    @OrderBy("position, id")
    private List<CourseModule> modules = new ArrayList<>();

    protected CourseRevision() {}

    public CourseRevision(Course course, int number, String title) {
        this.course = course;
        this.number = number;
        setTitle(title);
    }

    void freeze(OffsetDateTime now) {
        mustBeDraft();
        publishedAt = now;
    }

    /** Refuses when this revision is published, because somebody may have begun it. */
    public void mustBeDraft() {
        require(publishedAt == null, "catalogue.revision.published");
    }

    public boolean isDraft() {
        return publishedAt == null;
    }

    CourseModule addModule(String key, String moduleTitle) {
        mustBeDraft();
        var module = new CourseModule(this, key, moduleTitle, modules.size() + 1);
        modules.add(module);
        return module;
    }

    /** Takes the module with its lessons out of the outline; {@link #putBack} undoes it. */
    void takeOut(CourseModule module) {
        mustBeDraft();
        modules.remove(module);
        module.leave();
        renumber();
    }

    /** Puts a module that was taken out of this revision back where it was. */
    void putBack(CourseModule module) {
        mustBeDraft();
        require(getId().equals(module.getFormerRevision()), "catalogue.outline.notRemoved");
        module.comeBack(this);
        modules.add(Math.max(0, Math.min(module.getPosition() - 1, modules.size())), module);
        renumber();
    }

    /** Puts the module at this place, counted from 0; places outside are cut to the ends. */
    void moveModule(CourseModule module, int place) {
        mustBeDraft();
        if (modules.remove(module)) {
            modules.add(Math.max(0, Math.min(place, modules.size())), module);
        }
        renumber();
    }

    private void renumber() {
        for (int i = 0; i < modules.size(); i++) {
            modules.get(i).setPosition(i + 1);
        }
    }

    public List<CourseModule> getModules() {
        return Collections.unmodifiableList(modules);
    }

    /** All lessons in the order of the outline. */
    public List<Lesson> getLessons() {
        return modules.stream().flatMap(module -> module.getLessons().stream()).toList();
    }

    public Course getCourse() {
        return course;
    }

    public int getNumber() {
        return number;
    }

    public OffsetDateTime getPublishedAt() {
        return publishedAt;
    }
}

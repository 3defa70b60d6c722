package id.bina.catalogue;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.Persistent;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Ordered part of a course; one line on the back of the certificate. */
@Entity
public class CourseModule extends Persistent {
    /** Null while the module is out of the outline, so that no outline counts it. */
    @ManyToOne(fetch = FetchType.LAZY)
    private CourseRevision revision;

    /** Id of the revision it was taken out of; null while it is in. */
    private Long formerRevision;

    /** The same in every revision of the course. */
    @NotBlank
    @Size(max = 40)
    private String stableKey;

    private int position;

    @NotBlank
    @Size(max = 160)
    private String title;

    @NotNull
    @DecimalMin("0")
    private BigDecimal jp = BigDecimal.ZERO;

    @OneToMany(mappedBy = "module", cascade = CascadeType.ALL)
    @OrderBy("position, id")
    private List<Lesson> lessons = new ArrayList<>();

    protected CourseModule() {}

    CourseModule(CourseRevision revision, String stableKey, String title, int position) {
        this.revision = revision;
        this.stableKey = stableKey;
        this.title = title;
        this.position = position;
    }

    /** Adds a lesson at the end; its key is the same in every revision. */
    public Lesson addLesson(String key, LessonKind kind, String lessonTitle) {
        revision.mustBeDraft();
        var lesson = new Lesson(this, key, kind, lessonTitle, lessons.size() + 1);
        lessons.add(lesson);
        return lesson;
    }

    /** Takes the lesson out of the outline; {@link #putBack} undoes it. */
    void takeOut(Lesson lesson) {
        revision.mustBeDraft();
        lessons.remove(lesson);
        lesson.leave();
        renumber();
    }

    /** Puts a lesson that was taken out of this module back where it was. */
    void putBack(Lesson lesson) {
        revision.mustBeDraft();
        require(getId().equals(lesson.getFormerModule()), "catalogue.outline.notRemoved");
        lesson.moveTo(this);
        insert(lesson, lesson.getPosition() - 1);
        renumber();
    }

    /** Puts the lesson, of this module or another, at this place counted from 0. */
    void place(Lesson lesson, int place) {
        revision.mustBeDraft();
        var from = lesson.getModule();
        from.lessons.remove(lesson);
        lesson.moveTo(this);
        insert(lesson, place);
        from.renumber();
        renumber();
    }

    private void insert(Lesson lesson, int place) {
        lessons.add(Math.max(0, Math.min(place, lessons.size())), lesson);
    }

    void leave() {
        formerRevision = revision.getId();
        revision = null;
    }

    void comeBack(CourseRevision into) {
        formerRevision = null;
        revision = into;
    }

    private void renumber() {
        for (int i = 0; i < lessons.size(); i++) {
            lessons.get(i).setPosition(i + 1);
        }
    }

    public List<Lesson> getLessons() {
        return Collections.unmodifiableList(lessons);
    }

    public CourseRevision getRevision() {
        return revision;
    }

    Long getFormerRevision() {
        return formerRevision;
    }

    public String getStableKey() {
        return stableKey;
    }

    public int getPosition() {
        return position;
    }

    void setPosition(int position) {
        this.position = position;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public BigDecimal getJp() {
        return jp;
    }

    public void setJp(BigDecimal jp) {
        this.jp = jp;
    }
}

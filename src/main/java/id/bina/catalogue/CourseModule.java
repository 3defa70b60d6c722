package id.bina.catalogue;

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
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private CourseRevision revision;

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

    @OneToMany(mappedBy = "module", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, id")
    private List<Lesson> lessons = new ArrayList<>();

    protected CourseModule() {}

    CourseModule(CourseRevision revision, String stableKey, String title, int position) {
        this.revision = revision;
        this.stableKey = stableKey;
        this.title = title;
        this.position = position;
    }

    Lesson addLesson(String key, LessonKind kind, String lessonTitle) {
        revision.mustBeDraft();
        var lesson = new Lesson(this, key, kind, lessonTitle, lessons.size() + 1);
        lessons.add(lesson);
        return lesson;
    }

    void removeLesson(Lesson lesson) {
        revision.mustBeDraft();
        lessons.remove(lesson);
        renumber();
    }

    /** Puts the lesson, of this module or another, at this place counted from 0. */
    void place(Lesson lesson, int place) {
        revision.mustBeDraft();
        var from = lesson.getModule();
        from.lessons.remove(lesson);
        lesson.moveTo(this);
        lessons.add(Math.max(0, Math.min(place, lessons.size())), lesson);
        from.renumber();
        renumber();
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

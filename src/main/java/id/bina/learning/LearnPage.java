package id.bina.learning;

import id.bina.shared.files.FileAddresses;
import id.bina.shared.web.Asked;
import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One lesson: reading it, saying "done", going on. Opening it writes nothing. */
@Named
@ViewScoped
public class LearnPage implements Serializable {
    @Inject Lessons lessons;
    @Inject Enrolments enrolments;
    @Inject FileAddresses files;
    @Inject Notice notice;

    private String lesson;
    private String preview;
    private transient LessonView view;

    public void open() {
        getView();
    }

    public LessonView getView() {
        if (view == null) {
            Long id = Asked.id(lesson);
            view = preview == null ? lessons.view(id) : lessons.preview(id);
        }
        return view;
    }

    /** The text with working addresses for its own images. */
    public String getBody() {
        return files.shown(getView().body(), view.files().stream().map(LessonFile::file).toList());
    }

    /** Says "done" and leads to the next lesson, or to the course after the last one. */
    public String finish() {
        var next = getView().next();
        enrolments.finish(view.id());
        if (next != null) {
            return next.outcome();
        }
        notice.info("learning.learn.last");
        return "/learning/course?faces-redirect=true&id=" + view.courseId();
    }

    /** Address of a lesson below the context path, kept in the preview when this is one. */
    public String address(OutlineLesson other) {
        return preview == null
                ? other.address()
                : "/learning/learn?preview=true&lesson=" + other.id();
    }

    /** Whether this lesson is done at a page of its own, such as a quiz. */
    public boolean isElsewhere() {
        return !getView().kind().page().equals("/learning/learn");
    }

    public String getLesson() {
        return lesson;
    }

    public void setLesson(String lesson) {
        this.lesson = lesson;
    }

    public String getPreview() {
        return preview;
    }

    public void setPreview(String preview) {
        this.preview = preview;
    }
}

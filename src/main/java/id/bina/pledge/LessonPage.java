package id.bina.pledge;

import id.bina.shared.files.FileAddresses;
import id.bina.shared.web.Asked;
import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A lesson that is finished by signing. */
@Named("pledgeLessonPage")
@ViewScoped
public class LessonPage implements Serializable {
    @Inject LessonPledges lessons;
    @Inject SignForm form;
    @Inject FileAddresses files;
    @Inject Notice notice;

    private String lesson;
    private LessonSheet view;

    public void open() {
        view = lessons.sheet(Asked.id(lesson));
    }

    public String sign() {
        form.sign(getSheet().versionId());
        notice.info("pledge.sign.done");
        return here();
    }

    /** Lets a signature that was given before count for this lesson. */
    public String finish() {
        lessons.finish(view.lessonId());
        notice.info("pledge.lesson.finished");
        return here();
    }

    private String here() {
        return "/pledge/lesson?faces-redirect=true&lesson=" + view.lessonId();
    }

    /** The text with working addresses for its own images. */
    public String getBody() {
        return files.shown(view.body(), view.files());
    }

    public String getLesson() {
        return lesson;
    }

    public void setLesson(String lesson) {
        this.lesson = lesson;
    }

    public LessonSheet getView() {
        return view;
    }

    public PledgeSheet getSheet() {
        return view.sheet();
    }

    public SignForm getForm() {
        return form;
    }
}

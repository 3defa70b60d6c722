package id.bina.catalogue;

import id.bina.shared.files.FileAddresses;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/** The lesson editor: saves while the author writes; shows what another author wrote meanwhile. */
@Named
@ViewScoped
public class LessonPage implements Serializable {
    @Inject LessonTexts lessons;
    @Inject FileAddresses files;
    @Inject Clock clock;

    private Long lessonId;
    private CourseHead head;
    private boolean open;
    private LessonText before;
    private LessonText text;
    private LessonText other;
    private List<MaterialRow> materials;
    private MaterialRow removed;
    private OffsetDateTime savedAt;

    public void open() {
        before = lessons.text(lessonId);
        text = lessons.text(lessonId);
        other = null;
        open = lessons.isOpen(lessonId);
        refresh();
        showImages();
    }

    /** Reads the files again, after an upload. */
    public void refresh() {
        head = lessons.course(lessonId);
        materials = lessons.materials(lessonId);
    }

    private void showImages() {
        text.setBody(
                files.shown(text.getBody(), materials.stream().map(MaterialRow::file).toList()));
    }

    public void save() {
        other = lessons.save(lessonId, before, text).orElse(null);
        if (other == null) {
            before = lessons.text(lessonId);
            savedAt = OffsetDateTime.now(clock);
        }
        showImages();
    }

    /** Puts this author's text in place of the other's, which the author has seen. */
    public void keepMine() {
        before = other;
        save();
    }

    public void detach(MaterialRow row) {
        lessons.detach(lessonId, row.id());
        removed = row;
        refresh();
    }

    public void undo() {
        lessons.attachAgain(lessonId, removed);
        removed = null;
        refresh();
    }

    public Long getLessonId() {
        return lessonId;
    }

    public void setLessonId(Long lessonId) {
        this.lessonId = lessonId;
    }

    public CourseHead getHead() {
        return head;
    }

    public boolean isOpen() {
        return open;
    }

    public LessonText getText() {
        return text;
    }

    public LessonText getOther() {
        return other;
    }

    public List<MaterialRow> getMaterials() {
        return materials;
    }

    public MaterialRow getRemoved() {
        return removed;
    }

    public OffsetDateTime getSavedAt() {
        return savedAt;
    }
}

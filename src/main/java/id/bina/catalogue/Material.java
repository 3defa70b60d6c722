package id.bina.catalogue;

import id.bina.shared.Persistent;
import id.bina.shared.files.StoredFile;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A file of a lesson and what it is there for. */
@Entity
public class Material extends Persistent {
    /** Use of the file: played, read in the page, or only offered for download. */
    public enum Use {
        VIDEO,
        AUDIO,
        CAPTIONS,
        TRANSCRIPT,
        DOCUMENT,
        IMAGE,
        ATTACHMENT
    }

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Lesson lesson;

    private int position;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Use purpose;

    @NotBlank
    @Size(max = 160)
    private String title;

    @NotNull
    @ManyToOne(fetch = FetchType.EAGER)
    private StoredFile file;

    protected Material() {}

    Material(Lesson lesson, Use purpose, String title, StoredFile file, int position) {
        this.lesson = lesson;
        this.purpose = purpose;
        this.title = title;
        this.file = file;
        this.position = position;
    }

    public Lesson getLesson() {
        return lesson;
    }

    public int getPosition() {
        return position;
    }

    public Use getPurpose() {
        return purpose;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public StoredFile getFile() {
        return file;
    }
}

package id.bina.learning;

import id.bina.catalogue.Material;
import id.bina.shared.files.StoredFile;
import java.io.Serializable;

/** A material as the lesson page needs it. */
public record LessonFile(Material.Use purpose, String title, StoredFile file)
        implements Serializable {
    public boolean pdf() {
        return file.getType().equals("application/pdf");
    }

    /** Icon of the light subset. */
    public String icon() {
        return switch (purpose) {
            case VIDEO -> "video";
            case AUDIO -> "volume-up";
            case DOCUMENT -> pdf() ? "file-pdf" : "file";
            case CAPTIONS, TRANSCRIPT, IMAGE, ATTACHMENT -> "file";
        };
    }
}

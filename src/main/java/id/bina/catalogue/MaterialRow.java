package id.bina.catalogue;

import id.bina.shared.files.StoredFile;
import java.io.Serializable;

/** A file of a lesson in the editor. */
public record MaterialRow(Long id, Material.Use purpose, String title, StoredFile file)
        implements Serializable {
    static MaterialRow of(Material material) {
        return new MaterialRow(
                material.getId(), material.getPurpose(), material.getTitle(), material.getFile());
    }

    public boolean image() {
        return purpose == Material.Use.IMAGE;
    }
}

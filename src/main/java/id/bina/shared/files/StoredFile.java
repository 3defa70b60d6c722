package id.bina.shared.files;

import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A file as it was received: its name, its type by content, its size and digest. Never changed. */
@Entity
public class StoredFile extends Persistent {
    @NotBlank
    @Size(max = 255)
    private String name;

    @NotBlank
    @Size(max = 120)
    private String type;

    private long size;

    @NotBlank
    @Size(min = 64, max = 64)
    private String sha256;

    protected StoredFile() {}

    StoredFile(String name, String type, long size, String sha256) {
        this.name = name;
        this.type = type;
        this.size = size;
        this.sha256 = sha256;
    }

    public String getName() {
        return name;
    }

    /** Media type found in the content, such as application/pdf. */
    public String getType() {
        return type;
    }

    /** Bytes. */
    public long getSize() {
        return size;
    }

    /** SHA-256 of the bytes, 64 lower-case hexadecimal digits. */
    public String getSha256() {
        return sha256;
    }
}

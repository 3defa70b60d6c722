package id.bina.programme;

import java.io.Serializable;

/** One kind of contradiction with what the last check found of it. */
public record RecordKind(String texts, boolean mendable, long open, long mended, long failed)
        implements Serializable {
    public long found() {
        return open + mended + failed;
    }
}

package id.bina.identity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What a move would change, first in the file, then elsewhere by area. */
public record MovePreview(LocalDate effectiveOn, List<MoveChange> changes, List<Area> areas)
        implements Serializable {
    /** What the move changes in one area, as sentences. */
    public record Area(String title, List<String> sentences) implements Serializable {}
}

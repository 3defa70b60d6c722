package id.bina.mentoring;

import id.bina.shared.files.StoredFile;
import java.io.Serializable;
import java.time.OffsetDateTime;

/** A file of a goal under the name it came with. */
public record EvidenceRow(
        Long id,
        Long goalId,
        String goal,
        String name,
        StoredFile file,
        boolean mine,
        OffsetDateTime addedAt)
        implements Serializable {}

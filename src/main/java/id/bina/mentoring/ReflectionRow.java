package id.bina.mentoring;

import java.io.Serializable;
import java.time.OffsetDateTime;

/** How one of a pair looked back. */
public record ReflectionRow(
        Long personId, String person, ReflectionText text, OffsetDateTime givenAt)
        implements Serializable {}

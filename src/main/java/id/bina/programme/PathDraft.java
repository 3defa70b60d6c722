package id.bina.programme;

import java.io.Serializable;
import java.util.List;

/**
 * A path as the admin writes it.
 *
 * @param missing sentences that say what stands against publishing
 */
public record PathDraft(
        LearningPath.Status status, List<PathPartForm> parts, List<String> missing, int edition)
        implements Serializable {}

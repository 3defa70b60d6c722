package id.bina.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * The question "may this revision be published?", asked of every feature by a synchronous event.
 * Whoever knows something adds a finding; catalogue knows none of them.
 */
public class PublishCheck {
    /** How grave a finding is. */
    public enum Level {
        FINE,
        WARN,
        BLOCK
    }

    /** One line of the checklist: key of its sentence in {@code texts/} and the values in it. */
    public record Finding(Level level, String key, List<Object> values) {}

    private final CourseRevision revision;
    private final List<Finding> findings = new ArrayList<>();

    public PublishCheck(CourseRevision revision) {
        this.revision = revision;
    }

    public CourseRevision getRevision() {
        return revision;
    }

    public void add(Level level, String key, Object... values) {
        findings.add(new Finding(level, key, List.of(values)));
    }

    /** A line that is fine or blocks. */
    public void expect(boolean fine, String key, Object... values) {
        add(fine ? Level.FINE : Level.BLOCK, key, values);
    }

    public List<Finding> getFindings() {
        return List.copyOf(findings);
    }

    public boolean isBlocked() {
        return findings.stream().anyMatch(finding -> finding.level() == Level.BLOCK);
    }
}

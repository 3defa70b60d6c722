package id.bina.assessment;

import java.io.Serializable;
import java.util.List;

/** The pool of a course: of its draft, which may change, or of what is published. */
public record PoolFacts(
        Long courseId, String title, int revision, boolean draft, List<Topic> topics)
        implements Serializable {
    /** Title of the lesson, or its key when the lesson is gone. */
    public String topicTitle(String key) {
        return topics.stream()
                .filter(topic -> topic.key().equals(key))
                .map(Topic::title)
                .findFirst()
                .orElse(key);
    }
}

package id.bina.assessment;

import java.io.Serializable;
import java.util.List;

/** A quiz lesson to set rules for, and the modules it may be restricted to. */
public record QuizSettings(
        Long lessonId, String title, Long courseId, boolean draft, Rules rules, List<Topic> topics)
        implements Serializable {
    /** One topic per module. */
    public List<Topic> modules() {
        return topics.stream()
                .collect(
                        java.util.stream.Collectors.toMap(
                                Topic::moduleKey,
                                topic -> topic,
                                (first, second) -> first,
                                java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}

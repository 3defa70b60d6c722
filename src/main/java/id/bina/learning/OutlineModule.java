package id.bina.learning;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/** A module and its lessons in order. */
public record OutlineModule(int number, String title, BigDecimal jp, List<OutlineLesson> lessons)
        implements Serializable {
    public int minutes() {
        return lessons.stream().mapToInt(OutlineLesson::minutes).sum();
    }

    public boolean contains(Long lesson) {
        return lessons.stream().anyMatch(l -> l.id().equals(lesson));
    }
}

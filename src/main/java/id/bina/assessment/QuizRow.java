package id.bina.assessment;

import java.io.Serializable;

/** A quiz lesson with its rules (null when none are set) and how many questions it may draw. */
public record QuizRow(Long lessonId, String title, Rules rules, long available)
        implements Serializable {
    public boolean enough() {
        return rules != null && available >= rules.draw();
    }
}

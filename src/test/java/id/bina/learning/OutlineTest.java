package id.bina.learning;

import static org.assertj.core.api.Assertions.assertThat;

import id.bina.catalogue.LessonKind;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {
    private static OutlineLesson lesson(long id, boolean required, boolean done) {
        return new OutlineLesson(id, LessonKind.READING, "Materi " + id, 10, required, 0, done);
    }

    private static Outline outline(OutlineLesson... lessons) {
        return new Outline(
                List.of(new OutlineModule(1, "Modul", BigDecimal.ONE, List.of(lessons))));
    }

    @Test
    void goesOnWhereThePersonWas() {
        var outline = outline(lesson(1, true, false), lesson(2, true, false));
        assertThat(outline.resume(2L)).map(OutlineLesson::id).contains(2L);
    }

    @Test
    void goesOnAfterALessonThatIsDone() {
        var outline =
                outline(lesson(1, true, false), lesson(2, true, true), lesson(3, true, false));
        assertThat(outline.resume(2L)).map(OutlineLesson::id).contains(3L);
    }

    @Test
    void comesBackToWhatWasSkipped() {
        var outline = outline(lesson(1, true, false), lesson(2, true, true));
        assertThat(outline.resume(2L)).map(OutlineLesson::id).contains(1L);
    }

    @Test
    void namesOnlyRequiredLessonsAsMissing() {
        var outline = outline(lesson(1, true, false), lesson(2, false, false));
        assertThat(outline.missing()).extracting(OutlineLesson::id).containsExactly(1L);
    }

    @Test
    void hasNoNeighbourBeyondItsEndsOrForAForeignLesson() {
        var outline = outline(lesson(1, true, false), lesson(2, true, false));
        assertThat(outline.before(1L)).isEmpty();
        assertThat(outline.after(2L)).isEmpty();
        assertThat(outline.after(9L)).isEmpty();
    }
}

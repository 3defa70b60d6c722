package id.bina.learning;

import id.bina.catalogue.LessonKind;
import java.math.BigDecimal;

/** A lesson with its module, as the query gives it. */
public record OutlineRow(
        Long id,
        int module,
        String moduleTitle,
        BigDecimal jp,
        LessonKind kind,
        String title,
        int minutes,
        boolean required) {}

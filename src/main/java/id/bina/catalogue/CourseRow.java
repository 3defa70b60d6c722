package id.bina.catalogue;

import java.io.Serializable;
import java.math.BigDecimal;

/** A course in the authors' list: its newest title, what is published, whether a draft is open. */
public record CourseRow(
        Long id,
        String code,
        String icon,
        String title,
        BigDecimal jp,
        Course.Status status,
        Integer published,
        Long draft)
        implements Serializable {
    public boolean changing() {
        return draft != null && published != null;
    }
}

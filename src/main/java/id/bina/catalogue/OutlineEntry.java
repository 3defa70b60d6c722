package id.bina.catalogue;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;

/** What is typed into the dialogs of the builder: a module, or a new lesson of it. */
public class OutlineEntry implements Serializable {
    private Long moduleId;

    @NotBlank
    @Size(max = 160)
    private String title;

    @DecimalMin("0")
    @DecimalMax("999")
    private BigDecimal jp;

    @NotNull private LessonKind kind = LessonKind.READING;

    static OutlineEntry of(Long moduleId, String title, BigDecimal jp) {
        var entry = new OutlineEntry();
        entry.moduleId = moduleId;
        entry.title = title;
        entry.jp = jp;
        return entry;
    }

    /** The module to change or to add to; null for a new module. */
    public Long getModuleId() {
        return moduleId;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public BigDecimal getJp() {
        return jp;
    }

    public void setJp(BigDecimal jp) {
        this.jp = jp;
    }

    public LessonKind getKind() {
        return kind;
    }

    public void setKind(LessonKind kind) {
        this.kind = kind;
    }
}

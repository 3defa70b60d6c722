package id.bina.catalogue;

import id.bina.shared.files.StoredFile;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Ordered part of a module: one screen on a phone. Text first; files are its materials. */
@Entity
public class Lesson extends LessonContent {
    /** Null while the lesson is out of the outline, so that no outline counts it. */
    @ManyToOne(fetch = FetchType.LAZY)
    private CourseModule module;

    /** Id of the module it was taken out of; null while it is in. */
    private Long formerModule;

    /** The same in every revision of the course. */
    @NotBlank
    @Size(max = 40)
    private String stableKey;

    private int position;

    @NotNull
    @Enumerated(EnumType.STRING)
    private LessonKind kind;

    @Min(0)
    @Max(600)
    private int minutes = 10;

    private boolean required = true;

    @OneToMany(mappedBy = "lesson", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, id")
    private List<Material> materials = new ArrayList<>();

    protected Lesson() {}

    Lesson(CourseModule module, String stableKey, LessonKind kind, String title, int position) {
        this.module = module;
        this.stableKey = stableKey;
        this.kind = kind;
        setTitle(title);
        this.position = position;
    }

    void moveTo(CourseModule other) {
        module = other;
        formerModule = null;
    }

    void leave() {
        formerModule = module.getId();
        module = null;
    }

    Long getFormerModule() {
        return formerModule;
    }

    void attach(Material material) {
        module.getRevision().mustBeDraft();
        materials.add(material);
    }

    /** Adds a file at the end of the materials. */
    Material attach(Material.Use purpose, String fileTitle, StoredFile file) {
        var material = new Material(this, purpose, fileTitle, file, materials.size() + 1);
        attach(material);
        return material;
    }

    void detach(Material material) {
        module.getRevision().mustBeDraft();
        materials.remove(material);
    }

    public List<Material> getMaterials() {
        return Collections.unmodifiableList(materials);
    }

    public CourseModule getModule() {
        return module;
    }

    public String getStableKey() {
        return stableKey;
    }

    public int getPosition() {
        return position;
    }

    void setPosition(int position) {
        this.position = position;
    }

    public LessonKind getKind() {
        return kind;
    }

    public void setKind(LessonKind kind) {
        this.kind = kind;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }
}

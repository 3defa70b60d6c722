package id.bina.catalogue;

import id.bina.shared.Persistent;
import id.bina.shared.files.StoredFile;
import jakarta.persistence.Basic;
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
public class Lesson extends Persistent {
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

    @NotBlank
    @Size(max = 160)
    private String title;

    @Min(0)
    @Max(600)
    private int minutes = 10;

    private boolean required = true;

    @Size(max = 1000)
    private String goal;

    /** HTML, sanitised before it comes here. */
    @Basic(fetch = FetchType.LAZY)
    @Size(max = 200_000)
    private String body;

    /** One a line. */
    @Size(max = 4000)
    private String keyPoints;

    @Size(max = 4000)
    private String task;

    @Size(max = 2000)
    private String reflection;

    /** References with their verification status, one a line; for editors, not for learners. */
    @Size(max = 4000)
    private String sources;

    @OneToMany(mappedBy = "lesson", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, id")
    private List<Material> materials = new ArrayList<>();

    protected Lesson() {}

    Lesson(CourseModule module, String stableKey, LessonKind kind, String title, int position) {
        this.module = module;
        this.stableKey = stableKey;
        this.kind = kind;
        this.title = title;
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

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
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

    public String getGoal() {
        return goal;
    }

    public void setGoal(String goal) {
        this.goal = goal;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getKeyPoints() {
        return keyPoints;
    }

    public void setKeyPoints(String keyPoints) {
        this.keyPoints = keyPoints;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public String getReflection() {
        return reflection;
    }

    public void setReflection(String reflection) {
        this.reflection = reflection;
    }

    public String getSources() {
        return sources;
    }

    public void setSources(String sources) {
        this.sources = sources;
    }
}

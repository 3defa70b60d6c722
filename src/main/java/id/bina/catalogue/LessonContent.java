package id.bina.catalogue;

import id.bina.shared.Persistent;
import jakarta.persistence.Basic;
import jakarta.persistence.FetchType;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a lesson says: the texts that authors write and learners read. */
@MappedSuperclass
public abstract class LessonContent extends Persistent {
    @NotBlank
    @Size(max = 160)
    private String title;

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

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
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

package id.bina.catalogue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** What an author writes in a lesson. Two texts are the same when every field is. */
public class LessonText implements Serializable {
    @NotBlank
    @Size(max = 160)
    private String title;

    @NotNull private LessonKind kind;

    @Min(0)
    @Max(600)
    private int minutes;

    private boolean required;

    @Size(max = 1000)
    private String goal;

    @Size(max = 200_000)
    private String body;

    @Size(max = 4000)
    private String keyPoints;

    static LessonText of(Lesson lesson) {
        var text = new LessonText();
        text.title = lesson.getTitle();
        text.kind = lesson.getKind();
        text.minutes = lesson.getMinutes();
        text.required = lesson.isRequired();
        text.goal = lesson.getGoal();
        text.body = lesson.getBody();
        text.keyPoints = lesson.getKeyPoints();
        return text;
    }

    void into(Lesson lesson) {
        lesson.setTitle(title.strip());
        lesson.setKind(kind);
        lesson.setMinutes(minutes);
        lesson.setRequired(required);
        lesson.setGoal(goal);
        lesson.setBody(body);
        lesson.setKeyPoints(keyPoints);
    }

    boolean isSame(LessonText other) {
        return facts().equals(other.facts());
    }

    private List<Object> facts() {
        return Arrays.asList(title, kind, minutes, required, goal, body, keyPoints);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
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
}

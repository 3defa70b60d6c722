package id.bina.mentoring;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/** The questions of a session's four steps (GROW), one a line. */
@Embeddable
public class GrowQuestions implements Serializable {
    @NotNull
    @Size(max = 2000)
    private String goal = "";

    @NotNull
    @Size(max = 2000)
    private String reality = "";

    @NotNull
    @Size(max = 2000)
    private String options = "";

    @NotNull
    @Size(max = 2000)
    private String will = "";

    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String kept(String text) {
        return text == null ? "" : text;
    }

    public List<String> getGoalLines() {
        return lines(goal);
    }

    public List<String> getRealityLines() {
        return lines(reality);
    }

    public List<String> getOptionsLines() {
        return lines(options);
    }

    public List<String> getWillLines() {
        return lines(will);
    }

    public String getGoal() {
        return goal;
    }

    public void setGoal(String goal) {
        this.goal = kept(goal);
    }

    public String getReality() {
        return reality;
    }

    public void setReality(String reality) {
        this.reality = kept(reality);
    }

    public String getOptions() {
        return options;
    }

    public void setOptions(String options) {
        this.options = kept(options);
    }

    public String getWill() {
        return will;
    }

    public void setWill(String will) {
        this.will = kept(will);
    }
}

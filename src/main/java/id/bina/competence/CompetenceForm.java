package id.bina.competence;

import java.io.Serializable;

/** A competence as it is typed. */
public class CompetenceForm implements Serializable {
    private String code;
    private String name;
    private String levels;

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLevels() {
        return levels;
    }

    public void setLevels(String levels) {
        this.levels = levels;
    }
}

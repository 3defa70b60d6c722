package id.bina.assessment;

import java.io.Serializable;

/** Rules of a quiz while they are typed. */
public class RulesForm implements Serializable {
    private String moduleKey;
    private Integer draw = 5;
    private Integer minutes;
    private Integer tries;
    private Integer passMark = 75;
    private boolean scored;
    private boolean shuffle = true;

    static RulesForm of(Rules rules) {
        var form = new RulesForm();
        if (rules != null) {
            form.moduleKey = rules.moduleKey();
            form.draw = rules.draw();
            form.minutes = rules.minutes();
            form.tries = rules.tries();
            form.passMark = rules.passMark();
            form.scored = rules.scored();
            form.shuffle = rules.shuffle();
        }
        return form;
    }

    Rules rules() {
        return new Rules(
                LineForm.trimmed(moduleKey),
                draw == null ? 0 : draw,
                minutes,
                tries,
                passMark == null ? 0 : passMark,
                scored,
                shuffle);
    }

    public String getModuleKey() {
        return moduleKey;
    }

    public void setModuleKey(String moduleKey) {
        this.moduleKey = moduleKey;
    }

    public Integer getDraw() {
        return draw;
    }

    public void setDraw(Integer draw) {
        this.draw = draw;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public Integer getTries() {
        return tries;
    }

    public void setTries(Integer tries) {
        this.tries = tries;
    }

    public Integer getPassMark() {
        return passMark;
    }

    public void setPassMark(Integer passMark) {
        this.passMark = passMark;
    }

    public boolean isScored() {
        return scored;
    }

    public void setScored(boolean scored) {
        this.scored = scored;
    }

    public boolean isShuffle() {
        return shuffle;
    }

    public void setShuffle(boolean shuffle) {
        this.shuffle = shuffle;
    }
}

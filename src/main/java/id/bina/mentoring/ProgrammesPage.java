package id.bina.mentoring;

import id.bina.shared.web.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** The programmes, a new one, and the numbers behind proposals. */
@Named
@ViewScoped
public class ProgrammesPage implements Serializable {
    @Inject Programmes programmes;
    @Inject Notice notice;

    private List<ProgrammeRow> rows;
    private String code;
    private String title;
    private int answerDays;

    /** In the order of {@link Weights}. */
    private Integer[] parts;

    @PostConstruct
    void read() {
        rows = programmes.rows();
        answerDays = programmes.settings().getAnswerDays();
        var w = programmes.weights();
        parts =
                new Integer[] {
                    w.cases(), w.field(), w.words(), w.channel(), w.days(), w.way(), w.load()
                };
    }

    public String create() {
        Long id = programmes.create(code, title);
        return "/mentoring/programme?faces-redirect=true&id=" + id;
    }

    public String set() {
        programmes.set(
                answerDays,
                new Weights(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], parts[6]));
        notice.info("mentoring.settings.saved");
        return "/mentoring/programmes?faces-redirect=true";
    }

    public List<String> getPartNames() {
        return Arrays.asList("cases", "field", "words", "channel", "days", "way", "load");
    }

    public List<ProgrammeRow> getRows() {
        return rows;
    }

    public Integer[] getParts() {
        return parts;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public int getAnswerDays() {
        return answerDays;
    }

    public void setAnswerDays(int answerDays) {
        this.answerDays = answerDays;
    }
}

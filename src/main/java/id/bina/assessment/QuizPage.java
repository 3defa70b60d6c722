package id.bina.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Before a quiz: its rules, the tries so far, and the start. */
@Named
@ViewScoped
public class QuizPage implements Serializable {
    @Inject Results results;
    @Inject Attempts attempts;

    private Long lesson;
    private QuizFacts quiz;

    public void open() {
        quiz = results.facts(lesson);
    }

    public String start() {
        return "/assessment/attempt?faces-redirect=true&id=" + attempts.start(lesson);
    }

    public Long getLesson() {
        return lesson;
    }

    public void setLesson(Long lesson) {
        this.lesson = lesson;
    }

    public QuizFacts getQuiz() {
        return quiz;
    }
}

package id.bina.assessment;

import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The rules of one quiz lesson. */
@Named
@ViewScoped
public class QuizRulesPage implements Serializable {
    @Inject Quizzes quizzes;
    @Inject Notice notice;

    private Long lesson;
    private QuizSettings quiz;
    private RulesForm form;

    public void open() {
        quiz = quizzes.settings(lesson);
        form = RulesForm.of(quiz.rules());
    }

    public String save() {
        quizzes.set(lesson, form.rules());
        notice.info("assessment.rules.saved");
        return "/assessment/questions?faces-redirect=true&course=" + quiz.courseId();
    }

    public Long getLesson() {
        return lesson;
    }

    public void setLesson(Long lesson) {
        this.lesson = lesson;
    }

    public QuizSettings getQuiz() {
        return quiz;
    }

    public RulesForm getForm() {
        return form;
    }
}

package id.bina.assessment;

import java.io.Serializable;
import java.util.List;

/** One question of a closed attempt with its verdict, feedback and the lesson to go back to. */
public record ResultRow(
        int number,
        String prompt,
        Verdict verdict,
        List<String> given,
        List<String> solution,
        List<Remark> remarks,
        String feedback,
        Step lesson)
        implements Serializable {
    static ResultRow of(int number, PaperQuestion asked, Answer shown, Step lesson) {
        var question = asked.thaw();
        var answer = asked.meant(shown);
        return new ResultRow(
                number,
                asked.prompt(),
                Verdict.of(question.score(answer), answer),
                question.answered(answer),
                question.solution(),
                question.remarks(answer),
                asked.feedback(),
                lesson);
    }

    public boolean right() {
        return verdict == Verdict.RIGHT;
    }

    /** Feedback on what was picked; on what would have been right when nothing was. */
    public List<Remark> main() {
        var chosen = remarks.stream().filter(Remark::chosen).toList();
        return chosen.isEmpty() ? remarks.stream().filter(Remark::right).toList() : chosen;
    }
}

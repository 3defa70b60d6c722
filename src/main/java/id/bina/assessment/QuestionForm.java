package id.bina.assessment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A question while it is typed; the kind of an existing one stays. */
public class QuestionForm implements Serializable {
    private final Long id;
    private final QuestionKind kind;
    private String topic;
    private Difficulty difficulty = Difficulty.MEDIUM;
    private String prompt;
    private String feedback;
    private final List<LineForm> lines = new ArrayList<>();

    private QuestionForm(Long id, QuestionKind kind) {
        this.id = id;
        this.kind = kind;
    }

    static QuestionForm blank(QuestionKind kind) {
        var form = new QuestionForm(null, kind);
        int lines = kind == QuestionKind.TRUE_FALSE || kind == QuestionKind.SHORT ? 2 : 4;
        for (int i = 0; i < lines; i++) {
            form.addLine();
        }
        return form;
    }

    static QuestionForm of(Question question) {
        var form = new QuestionForm(question.getId(), question.getKind());
        form.topic = question.getTopic();
        form.difficulty = question.getDifficulty();
        form.prompt = question.getPrompt();
        form.feedback = question.getFeedback();
        question.lines().forEach(part -> form.lines.add(LineForm.of(part)));
        return form;
    }

    /** Empty lines are left out; pairs come before decoys. */
    Parts parts() {
        var parts =
                new ArrayList<>(
                        lines.stream()
                                .filter(line -> !line.isEmpty())
                                .map(line -> line.part(kind))
                                .toList());
        if (kind == QuestionKind.MATCHING) {
            parts.sort(java.util.Comparator.comparing(Part::isDecoy));
        }
        return new Parts(parts);
    }

    void fill(Question question) {
        question.ask(
                topic, difficulty, LineForm.trimmed(prompt), parts(), LineForm.trimmed(feedback));
    }

    public void addLine() {
        lines.add(new LineForm());
    }

    public void removeLine(int place) {
        lines.remove(place);
    }

    /** Up by -1, down by 1; the ends stay. */
    public void moveLine(int place, int step) {
        int to = place + step;
        if (to >= 0 && to < lines.size()) {
            lines.add(to, lines.remove(place));
        }
    }

    public Long getId() {
        return id;
    }

    public QuestionKind getKind() {
        return kind;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public Difficulty getDifficulty() {
        return difficulty;
    }

    public void setDifficulty(Difficulty difficulty) {
        this.difficulty = difficulty;
    }

    public String getPrompt() {
        return prompt;
    }

    public void setPrompt(String prompt) {
        this.prompt = prompt;
    }

    public String getFeedback() {
        return feedback;
    }

    public void setFeedback(String feedback) {
        this.feedback = feedback;
    }

    public List<LineForm> getLines() {
        return lines;
    }
}

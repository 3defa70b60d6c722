package id.bina.assessment;

import static id.bina.shared.RuleViolation.require;

import id.bina.catalogue.CourseRevision;
import id.bina.shared.Persistent;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A question in the pool of a course revision. It keeps one key through all revisions and points at
 * the lesson that teaches it. Changes only while the revision is a draft; a retired one is no
 * longer drawn. Each kind scores an answer in its own way, always between 0 and 1.
 */
@Entity
@DiscriminatorColumn(name = "kind")
public abstract class Question extends Persistent {
    /** Characters of a prompt, a line or a feedback. */
    public static final int LONGEST = 2000;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private CourseRevision revision;

    @NotBlank
    @Size(max = 40)
    private String stableKey;

    /** Stable key of the lesson that teaches it. */
    @NotBlank
    @Size(max = 40)
    private String topic;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Difficulty difficulty = Difficulty.MEDIUM;

    private boolean retired;

    @NotBlank
    @Size(max = 2000)
    private String prompt;

    @NotNull private Parts parts = Parts.NONE;

    /** Feedback on the question as a whole. */
    @Size(max = 2000)
    private String feedback;

    protected Question() {}

    public abstract QuestionKind getKind();

    /** How right the answer is, 0 to 1. */
    abstract double score(Answer answer);

    /** Refuses lines with which this kind cannot be asked or scored. */
    abstract void mustBeComplete();

    /** What was answered, in words, one line each. */
    abstract List<String> answered(Answer answer);

    /** What would have been right, in words, one line each. */
    abstract List<String> solution();

    /** Puts the question into the pool of a draft. */
    void enter(CourseRevision pool, String key) {
        pool.mustBeDraft();
        revision = pool;
        stableKey = key;
    }

    /** Says what is asked; refused when the revision is published or the lines do not fit. */
    void ask(String about, Difficulty level, String text, Parts lines, String remark) {
        if (revision != null) {
            revision.mustBeDraft();
        }
        require(filled(about), "assessment.question.noTopic");
        require(filled(text), "assessment.question.noPrompt");
        require(
                Part.fits(text)
                        && Part.fits(remark)
                        && lines.list().stream().allMatch(Part::isShort),
                "assessment.question.tooLong",
                LONGEST);
        topic = about;
        difficulty = level;
        recall(text, lines, remark);
        mustBeComplete();
    }

    /** Only what scoring needs, as frozen in an attempt. */
    void recall(String text, Parts lines, String remark) {
        prompt = text;
        parts = lines;
        feedback = remark;
    }

    void retire() {
        revision.mustBeDraft();
        require(!retired, "assessment.question.alreadyRetired");
        retired = true;
    }

    void restore() {
        revision.mustBeDraft();
        require(retired, "assessment.question.notRetired");
        retired = false;
    }

    /** The same question in the pool of another draft. */
    Question copyInto(CourseRevision pool) {
        var copy = getKind().blank();
        copy.enter(pool, stableKey);
        copy.topic = topic;
        copy.difficulty = difficulty;
        copy.retired = retired;
        copy.recall(prompt, parts, feedback);
        return copy;
    }

    /** Places of the lines a person may pick; none when the answer is typed. */
    List<Integer> options() {
        return IntStream.range(0, lines().size()).boxed().toList();
    }

    /** Words of the option at this place. */
    String optionText(int place) {
        return lines().get(place).text();
    }

    /** Left sides that each want a partner; empty for all kinds but matching. */
    List<String> lefts() {
        return List.of();
    }

    /** Whether options may change places; the order of yes and no stays. */
    boolean isShuffled(boolean wanted) {
        return wanted;
    }

    /** Feedback on the lines, in their true order. */
    List<Remark> remarks(Answer answer) {
        return List.of();
    }

    final List<Part> lines() {
        return parts.list();
    }

    /** The line at this place, or null when there is none. */
    final Part line(int place) {
        return place >= 0 && place < lines().size() ? lines().get(place) : null;
    }

    static boolean filled(String text) {
        return text != null && !text.isBlank();
    }

    public CourseRevision getRevision() {
        return revision;
    }

    public String getStableKey() {
        return stableKey;
    }

    public String getTopic() {
        return topic;
    }

    public Difficulty getDifficulty() {
        return difficulty;
    }

    public boolean isRetired() {
        return retired;
    }

    public String getPrompt() {
        return prompt;
    }

    public Parts getParts() {
        return parts;
    }

    public String getFeedback() {
        return feedback;
    }
}

package id.bina.mentoring;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.Person;
import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * What a mentee agreed to do until a day. Seen by the pair; by the superior only while the mentee
 * shares it, and then with text, deadline and state. All words are sealed.
 */
@Entity
public class AgreedAction extends Persistent {
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Pair pair;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person owner;

    @ManyToOne(fetch = FetchType.LAZY)
    private Goal goal;

    /** The meeting it was agreed in; null when it was added in between. */
    @ManyToOne(fetch = FetchType.LAZY)
    private MentoringSession session;

    /** Sealed. */
    @NotNull private String words;

    @NotNull private LocalDate dueOn;
    private LocalDate doneOn;

    /** Sealed: what came of it. */
    private String result;

    private LocalDate remindedOn;

    /** The superior who may see it. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Person sharedWith;

    private OffsetDateTime sharedAt;

    /** Sealed: the one comment of the superior. */
    private String remark;

    private OffsetDateTime remarkedAt;

    protected AgreedAction() {}

    AgreedAction(Pair pair, Person owner, String sealedWords, LocalDate dueOn) {
        require(dueOn != null, "mentoring.action.noDay");
        this.pair = pair;
        this.owner = owner;
        this.words = sealedWords;
        this.dueOn = dueOn;
    }

    void agreedIn(MentoringSession meeting) {
        session = meeting;
    }

    void serve(Goal wanted) {
        require(wanted.getPair().equals(pair), "mentoring.action.otherGoal");
        goal = wanted;
    }

    void done(String sealedResult, LocalDate today) {
        require(doneOn == null, "mentoring.action.done");
        doneOn = today;
        result = sealedResult;
    }

    void share(Person superior, OffsetDateTime now) {
        sharedWith = superior;
        sharedAt = now;
    }

    /** The superior no longer sees it; what he or she wrote stays with the pair. */
    void withdraw() {
        sharedWith = null;
        sharedAt = null;
    }

    void remark(String sealedRemark, OffsetDateTime now) {
        require(remarkedAt == null, "mentoring.action.remarked");
        remark = sealedRemark;
        remarkedAt = now;
    }

    /** Whether this call is the one that may remind of it; at most once a day. */
    boolean remind(LocalDate today) {
        if (doneOn != null || today.equals(remindedOn)) {
            return false;
        }
        remindedOn = today;
        return true;
    }

    public Pair getPair() {
        return pair;
    }

    public Person getOwner() {
        return owner;
    }

    public Goal getGoal() {
        return goal;
    }

    public MentoringSession getSession() {
        return session;
    }

    String getWords() {
        return words;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    String getResult() {
        return result;
    }

    public Person getSharedWith() {
        return sharedWith;
    }

    public OffsetDateTime getSharedAt() {
        return sharedAt;
    }

    String getRemark() {
        return remark;
    }

    public OffsetDateTime getRemarkedAt() {
        return remarkedAt;
    }
}

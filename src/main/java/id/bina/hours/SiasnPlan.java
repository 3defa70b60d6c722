package id.bina.hours;

import java.io.Serializable;
import java.util.List;

/**
 * What an answer file would do; nothing of it has happened.
 *
 * @param answers about lines of the ledger
 * @param strangers accepted there and unknown here
 * @param waiting lines without an answer yet
 */
public record SiasnPlan(
        String file,
        List<SiasnVerdict> answers,
        List<SiasnVerdict> strangers,
        List<SiasnProblem> problems,
        int waiting)
        implements Serializable {
    public int accepted() {
        return count(SiasnStatus.ACCEPTED);
    }

    public int rejected() {
        return count(SiasnStatus.REJECTED);
    }

    /** Lines that would be written. */
    public int size() {
        return answers.size() + strangers.size();
    }

    private int count(SiasnStatus status) {
        return (int) answers.stream().filter(one -> one.status() == status).count();
    }
}

package id.bina.identity;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** What an import would do; nothing of it has happened. */
public record ImportPlan(
        String file,
        List<Newcomer> newcomers,
        List<ImportProblem> problems,
        List<ImportProblem> doubts,
        List<ImportLine> refused)
        implements Serializable {
    /** A line that can be taken over. */
    record Newcomer(int line, PersonFacts facts, PersonContact contact, Set<String> roles)
            implements Serializable {}

    public int lines() {
        return newcomers.size() + refused.size();
    }
}

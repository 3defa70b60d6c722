package id.bina.workshop;

import id.bina.shared.RuleViolation;
import id.bina.shared.web.Texts;
import java.io.Serializable;
import java.util.List;

/** What stands against a plan: it blocks, or it should only be thought of. */
public record Finding(boolean blocks, String key, List<Object> facts) implements Serializable {
    static Finding blocking(String key, Object... facts) {
        return new Finding(true, key, List.of(facts));
    }

    static Finding warning(String key, Object... facts) {
        return new Finding(false, key, List.of(facts));
    }

    public String say() {
        return Texts.of(key, facts.toArray());
    }

    /** Refuses with the first that blocks. */
    static void refuse(List<Finding> findings) {
        findings.stream()
                .filter(Finding::blocks)
                .findFirst()
                .ifPresent(
                        f -> {
                            throw new RuleViolation(f.key(), f.facts().toArray());
                        });
    }
}

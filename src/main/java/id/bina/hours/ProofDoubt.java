package id.bina.hours;

import java.io.Serializable;
import java.util.List;

/** What a verifier should look at: the key of a sentence and what fills it. */
public record ProofDoubt(String key, List<String> facts) implements Serializable {
    static ProofDoubt of(String key, String... facts) {
        return new ProofDoubt(key, List.of(facts));
    }

    public Object[] values() {
        return facts.toArray();
    }
}

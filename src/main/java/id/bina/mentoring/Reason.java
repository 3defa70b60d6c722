package id.bina.mentoring;

import id.bina.shared.web.Texts;
import java.io.Serializable;
import java.util.List;

/** Why a mentor is proposed, as a plain sentence. */
public record Reason(String key, List<String> facts) implements Serializable {
    static Reason of(String key, Object... facts) {
        return new Reason(
                "mentoring.reason." + key, List.of(facts).stream().map(Object::toString).toList());
    }

    public String sentence() {
        return Texts.of(key, facts.toArray());
    }
}

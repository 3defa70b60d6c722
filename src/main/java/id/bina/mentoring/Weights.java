package id.bina.mentoring;

import static id.bina.shared.RuleViolation.require;

import java.io.Serializable;

/** What each part of a proposal's score weighs against the others; see {@link Score}. */
public record Weights(int cases, int field, int words, int channel, int days, int way, int load)
        implements Serializable {
    public Weights {
        require(
                cases >= 0
                        && field >= 0
                        && words >= 0
                        && channel >= 0
                        && days >= 0
                        && way >= 0
                        && load >= 0
                        && cases + field + words + channel > 0,
                "mentoring.weights");
    }

    int sum() {
        return cases + field + words + channel + days + way + load;
    }
}

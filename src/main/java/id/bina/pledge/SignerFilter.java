package id.bina.pledge;

import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is asked of the list of signers; whatever is null does not narrow it. */
public record SignerFilter(
        Long versionId, int period, String text, String unitPath, SignerState state)
        implements Serializable {
    SignerFilter missing() {
        return new SignerFilter(versionId, period, text, unitPath, SignerState.MISSING);
    }

    /** For the trail: only what was asked. */
    String asked() {
        return Stream.of(text, unitPath, state)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }
}

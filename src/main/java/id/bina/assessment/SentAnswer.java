package id.bina.assessment;

import java.io.Serializable;
import java.time.OffsetDateTime;

/**
 * An answer as it arrives: JSON array of places or text, counter of the device, token of the page,
 * and when it was given by the portal's clock as far as the page knows it.
 */
public record SentAnswer(String json, long sequence, String token, OffsetDateTime answeredAt)
        implements Serializable {
    static final int LONGEST = 1000;

    public SentAnswer {
        if (json == null || json.length() > LONGEST || token == null || sequence < 0) {
            throw new IllegalArgumentException("not an answer");
        }
    }
}

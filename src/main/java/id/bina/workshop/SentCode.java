package id.bina.workshop;

import static id.bina.shared.RuleViolation.require;

import java.io.Serializable;
import java.time.OffsetDateTime;

/**
 * A code as a device sends it.
 *
 * @param request id the device gave it; a repeated one is the same try
 * @param session id, or null when the person only typed the code
 * @param savedAt when the device kept it, or null
 * @param device name the browser gave itself, or null
 */
public record SentCode(
        String request, Long session, String code, OffsetDateTime savedAt, String device)
        implements Serializable {
    public SentCode {
        require(request != null && request.matches("[0-9a-f-]{36}"), "workshop.checkIn.unreadable");
        require(code != null && code.length() <= 40, "workshop.checkIn.unreadable");
        require(device == null || device.length() <= 100, "workshop.checkIn.unreadable");
    }
}

package id.bina.mentoring;

import java.io.Serializable;
import java.time.LocalDate;

/** How busy a mentor is, for the office. */
public record MentorLoad(
        Long id,
        String name,
        String titlePrefix,
        String titleSuffix,
        String unitName,
        String unitShortName,
        int capacity,
        int activePairs,
        LocalDate pausedUntil,
        boolean active,
        long cases)
        implements Serializable {
    public String fullName() {
        String front = titlePrefix == null || titlePrefix.isBlank() ? "" : titlePrefix + " ";
        return front
                + name
                + (titleSuffix == null || titleSuffix.isBlank() ? "" : ", " + titleSuffix);
    }

    public String unit() {
        return unitShortName == null ? unitName : unitShortName;
    }

    public boolean full() {
        return activePairs >= capacity;
    }
}

package id.bina.mentoring;

import java.math.BigDecimal;

/**
 * What a meeting is worth: 2 JP each, at most twice a month, not when it was too short. The numbers
 * are data of the programme.
 */
final class SessionHours {
    private SessionHours() {}

    /**
     * @param counted meetings of the same pair and calendar month that count JP already
     */
    static BigDecimal worth(Programme programme, int minutes, long counted) {
        boolean counts =
                minutes >= programme.getMinMinutes() && counted < programme.getCapPerMonth();
        return counts ? programme.getJpPerSession() : BigDecimal.ZERO;
    }
}

package id.bina.hours;

/** The year in which a duty is counted. */
public enum DutyPeriod {
    CALENDAR_YEAR,
    CONTRACT_YEAR
}

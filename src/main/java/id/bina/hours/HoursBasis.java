package id.bina.hours;

/** What the hours of a form are counted by (Peraturan LAN 10/2018). */
public enum HoursBasis {
    CURRICULUM,
    PER_DAY,
    PER_ACTIVITY,
    PER_PROGRAMME
}

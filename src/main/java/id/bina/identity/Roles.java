package id.bina.identity;

import java.util.List;

/** Names of the roles, as the container checks them. Everyone is a learner. */
public final class Roles {
    public static final String LEARNER = "LEARNER";
    public static final String TRAINER = "TRAINER";
    public static final String ADMIN = "ADMIN";
    public static final String AUDITOR = "AUDITOR";
    public static final String MENTOR = "MENTOR";
    public static final String HEAD = "HEAD";

    /** Keeps the personnel files of the own unit and those below it. */
    public static final String OFFICER = "OFFICER";

    public static final List<String> ALL =
            List.of(LEARNER, TRAINER, ADMIN, AUDITOR, MENTOR, HEAD, OFFICER);

    private Roles() {}
}

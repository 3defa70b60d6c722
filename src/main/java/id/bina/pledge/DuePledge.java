package id.bina.pledge;

import java.io.Serializable;
import java.time.LocalDate;

/** A pledge that the person has still to sign in the present period. */
public record DuePledge(
        Long versionId,
        PledgeKind kind,
        String title,
        int number,
        boolean sample,
        LocalDate dueOn,
        boolean late)
        implements Serializable {}

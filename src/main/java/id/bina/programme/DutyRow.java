package id.bina.programme;

import java.io.Serializable;

/** A duty in the admin's list. */
public record DutyRow(
        Long id,
        String title,
        String course,
        Duty.Status status,
        Integer validityMonths,
        String legalBasis,
        Long people)
        implements Serializable {}

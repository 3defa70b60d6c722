package id.bina.programme;

import id.bina.identity.EmploymentType;
import id.bina.identity.PositionLevel;

/** What decides about a person's duties. */
public record Standing(
        Long personId,
        EmploymentType employmentType,
        PositionLevel level,
        String position,
        String unitPath) {}

package id.bina.competence;

import java.io.Serializable;
import java.math.BigDecimal;

/** A plan that waits for the superior who asks. */
public record WaitingPlan(
        Long id, String name, String position, String unit, int year, long goals, BigDecimal jp)
        implements Serializable {}

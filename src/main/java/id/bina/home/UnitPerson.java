package id.bina.home;

import java.io.Serializable;
import java.math.BigDecimal;

/** A person of the own unit: courses begun and completed, hours of learning this year. */
public record UnitPerson(Long id, String name, String position, long open, long done, BigDecimal jp)
        implements Serializable {}

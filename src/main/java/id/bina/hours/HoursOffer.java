package id.bina.hours;

import java.io.Serializable;
import java.math.BigDecimal;

/** A published course that would add hours. */
public record HoursOffer(Long courseId, String title, BigDecimal jp) implements Serializable {}

package id.bina.competence;

import java.io.Serializable;
import java.time.LocalDate;

/** What is asked of the map of gaps; a missing unit means all that the person who asks may see. */
public record GapFilter(LocalDate asOf, String unitPath) implements Serializable {}

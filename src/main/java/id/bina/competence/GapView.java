package id.bina.competence;

import java.io.Serializable;
import java.util.List;

/**
 * The map with those behind one of its competences.
 *
 * @param people who misses a level of it, the largest gap first
 * @param cohorts which take people now and teach it
 */
public record GapView(GapMap map, List<GapPerson> people, List<OpenCohort> cohorts)
        implements Serializable {}

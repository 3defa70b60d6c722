package id.bina.competence;

import java.io.Serializable;

/** A cohort that takes people and teaches the competence. */
public record OpenCohort(Long id, String title, int level, int number) implements Serializable {}

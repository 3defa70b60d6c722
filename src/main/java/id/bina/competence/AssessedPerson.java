package id.bina.competence;

import java.io.Serializable;

/** Somebody whose levels are judged, and how he or she stands today. */
public record AssessedPerson(Long id, String name, String position, String unit, Profile profile)
        implements Serializable {}

package id.bina.competence;

import java.io.Serializable;

/** One column of the map. */
public record CompetenceColumn(Long id, String code, String name) implements Serializable {}

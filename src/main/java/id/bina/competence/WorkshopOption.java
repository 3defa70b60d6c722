package id.bina.competence;

import java.io.Serializable;

/** A workshop to choose. */
public record WorkshopOption(Long id, String title) implements Serializable {}

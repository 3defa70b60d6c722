package id.bina.competence;

import java.io.Serializable;

/** A unit on the way from the top down to the one that is shown. */
public record UnitStep(String name, String path) implements Serializable {}

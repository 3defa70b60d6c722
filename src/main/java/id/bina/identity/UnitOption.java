package id.bina.identity;

import java.io.Serializable;

/** A unit in a select box; the path answers what lies below it. */
public record UnitOption(Long id, String label, String path) implements Serializable {}

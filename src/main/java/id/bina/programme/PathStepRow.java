package id.bina.programme;

import java.io.Serializable;

/** A step of the draft. */
public record PathStepRow(Long id, StepKind kind, String title) implements Serializable {}

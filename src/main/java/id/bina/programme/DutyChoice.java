package id.bina.programme;

import java.io.Serializable;

/** A duty in a select box. */
public record DutyChoice(Long id, String title) implements Serializable {}

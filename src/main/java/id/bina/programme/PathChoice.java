package id.bina.programme;

import java.io.Serializable;

/** Something that can become a step. */
public record PathChoice(Long id, String title) implements Serializable {}

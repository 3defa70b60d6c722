package id.bina.identity;

import java.io.Serializable;

/** Whom an open link greets; without a name when it sets up the first admin. */
public record LinkReader(OneTimeLink.Purpose purpose, String fullName) implements Serializable {}

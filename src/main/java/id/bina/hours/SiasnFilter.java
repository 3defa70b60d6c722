package id.bina.hours;

import java.io.Serializable;

/**
 * @param text part of a name, title or number; may be null
 */
public record SiasnFilter(SiasnList list, SiasnWish wish, String text) implements Serializable {}

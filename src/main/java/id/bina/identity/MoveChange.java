package id.bina.identity;

import java.io.Serializable;

/** One part of a file before and after a move, as words. */
public record MoveChange(MovePart part, String before, String after) implements Serializable {}

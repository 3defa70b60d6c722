package id.bina.hours;

import java.io.Serializable;

/**
 * Which proofs the desk shows.
 *
 * @param text part of a name, title or number, or a NIP; may be null
 * @param status null for all that were handed in
 */
public record ProofFilter(String text, ProofStatus status) implements Serializable {}

package id.bina.audit;

import id.bina.shared.DomainEvent;

/** The whole chain was verified; so many entries, so many findings. */
public record ChainVerified(long entries, int findings) implements DomainEvent {}

package id.bina.certificate;

import id.bina.shared.DomainEvent;

/** An admin or auditor fetched these many documents at once; the query tells which were asked. */
public record CertificatesBundled(int count, String query) implements DomainEvent {}

package id.bina.certificate;

import id.bina.shared.DomainEvent;

/** Later certificates bear another picture; null is the mark of the portal. */
public record EmblemChanged(String name) implements DomainEvent {
    @Override
    public String subject() {
        return "CertificateSettings:1";
    }
}

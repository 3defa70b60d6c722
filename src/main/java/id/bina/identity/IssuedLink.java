package id.bina.identity;

import java.io.Serializable;
import java.time.OffsetDateTime;

/** A link as it is printed for one person. The address is shown once and stored nowhere. */
public record IssuedLink(
        String fullName,
        String nip,
        String unitLabel,
        OneTimeLink.Purpose purpose,
        String address,
        String code,
        OffsetDateTime expiresAt)
        implements Serializable {}

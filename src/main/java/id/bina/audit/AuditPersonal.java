package id.bina.audit;

import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotNull;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The words beside an entry: name of the actor at that time, address, and what the event tells in
 * words. The salt makes their digest worthless for guessing once they are erased.
 */
@Entity
public class AuditPersonal extends Persistent {
    private static final SecureRandom RANDOM = new SecureRandom();

    @NotNull private Long entry;
    private String salt;
    private String actorName;
    private String address;
    private String texts;

    protected AuditPersonal() {}

    AuditPersonal(String actorName, String address, String texts) {
        byte[] grains = new byte[16];
        RANDOM.nextBytes(grains);
        this.salt = HexFormat.of().formatHex(grains);
        this.actorName = actorName;
        this.address = address;
        this.texts = texts;
    }

    String digest() {
        return ChainLink.personal(salt, actorName, address, texts);
    }

    void belongTo(Long entryId) {
        entry = entryId;
    }
}

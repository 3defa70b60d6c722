package id.bina.workshop;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToOne;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.HexFormat;

/**
 * Who was at a session. Open while people check in; signed by a trainer; confirmed by a second
 * person, and from then on sealed: its text never changes, and the trail holds the digest. Every
 * change of the day locks this row, so that one thing happens after the other.
 */
@Entity
public class AttendanceList extends Persistent {
    public enum Stage {
        OPEN,
        SIGNED,
        SEALED
    }

    @NotNull
    @OneToOne(fetch = FetchType.LAZY)
    private WorkshopSession session;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Stage status = Stage.OPEN;

    private Long signedBy;
    private OffsetDateTime signedAt;
    private Long confirmedBy;
    private OffsetDateTime sealedAt;

    /** The sealed lines, as {@link ListText} writes them. */
    private String content;

    @Size(max = 64)
    private String digest;

    protected AttendanceList() {}

    AttendanceList(WorkshopSession session) {
        this.session = session;
    }

    void mustBeOpen() {
        require(status == Stage.OPEN, "workshop.list.notOpen");
    }

    /** A trainer answers for what stands here. */
    void sign(Long by, OffsetDateTime at) {
        mustBeOpen();
        status = Stage.SIGNED;
        signedBy = by;
        signedAt = at;
    }

    /** Takes the signature back, to put something right before the seal. */
    void reopen() {
        require(status == Stage.SIGNED, "workshop.list.notSigned");
        status = Stage.OPEN;
        signedBy = null;
        signedAt = null;
    }

    /** The second pair of eyes; nobody confirms an own signature. */
    void seal(Long by, OffsetDateTime at, String text) {
        require(status == Stage.SIGNED, "workshop.list.notSigned");
        require(!by.equals(signedBy), "workshop.list.secondPerson");
        status = Stage.SEALED;
        confirmedBy = by;
        sealedAt = at;
        content = text;
        digest = sha256(text);
    }

    /** SHA-256 of the text in UTF-8, 64 hexadecimal digits. */
    static String sha256(String text) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    boolean isSealed() {
        return status == Stage.SEALED;
    }

    public WorkshopSession getSession() {
        return session;
    }

    public Stage getStatus() {
        return status;
    }

    public Long getSignedBy() {
        return signedBy;
    }

    public OffsetDateTime getSignedAt() {
        return signedAt;
    }

    public Long getConfirmedBy() {
        return confirmedBy;
    }

    public OffsetDateTime getSealedAt() {
        return sealedAt;
    }

    public String getContent() {
        return content;
    }

    public String getDigest() {
        return digest;
    }
}

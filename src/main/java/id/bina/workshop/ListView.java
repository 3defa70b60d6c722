package id.bina.workshop;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * The list of a session, and what waits for a decision.
 *
 * @param runs whether the person who asks may decide
 * @param over whether the session has ended
 * @param signature null before it is signed
 * @param digest SHA-256 of the sealed text, or null
 */
public record ListView(
        SessionHead head,
        AttendanceList.Stage status,
        boolean runs,
        boolean over,
        Signature signature,
        String digest,
        List<ListLine> lines,
        List<ClaimRow> claims,
        List<FlagRow> flags,
        List<ExcuseRow> excuses,
        List<ListLine> corrections)
        implements Serializable {
    /**
     * Who answers for it.
     *
     * @param mine whether the person who asks signed first, and so cannot be the second
     */
    public record Signature(
            String signedBy,
            OffsetDateTime signedAt,
            String confirmedBy,
            OffsetDateTime confirmedAt,
            boolean mine)
            implements Serializable {}

    public long count(AttendanceStatus status) {
        return lines.stream().filter(line -> line.status() == status).count();
    }

    public boolean open() {
        return status == AttendanceList.Stage.OPEN;
    }

    public boolean signed() {
        return status == AttendanceList.Stage.SIGNED;
    }

    public boolean sealed() {
        return status == AttendanceList.Stage.SEALED;
    }

    /** How many decisions are missing before it can be signed. */
    public long waiting() {
        return claims.size() + excuses.size() + flags.stream().filter(FlagRow::open).count();
    }

    /** Whether it can be signed now. */
    public boolean signable() {
        return runs && open() && over && waiting() == 0;
    }

    /** Whether the person who asks can be the second pair of eyes. */
    public boolean sealable() {
        return runs && signed() && !signature.mine();
    }
}

package id.bina.hours;

/** How far a proof from outside is. */
public enum ProofStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    REFUSED,
    DISCARDED,
    TAKEN_BACK;

    /** Whether its owner may still change it. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }

    /** The colour of its label. */
    String tone() {
        return switch (this) {
            case ACCEPTED -> "ok";
            case SUBMITTED -> "brand";
            case RETURNED -> "acc";
            case REFUSED, TAKEN_BACK -> "bad";
            case DRAFT, DISCARDED -> "n";
        };
    }
}

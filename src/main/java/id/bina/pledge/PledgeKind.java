package id.bina.pledge;

/** What is promised. */
public enum PledgeKind {
    INTEGRITY_PACT,
    CODE_OF_CONDUCT
}

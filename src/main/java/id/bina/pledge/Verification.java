package id.bina.pledge;

/** A signature found by its code, and what can be said about it now. */
public record Verification(Verdict verdict, PledgeSignature signature, PledgeProof proof) {}

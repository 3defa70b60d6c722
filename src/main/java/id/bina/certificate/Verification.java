package id.bina.certificate;

/** A certificate found by its code, and what can be said about it now. */
public record Verification(Verdict verdict, Certificate certificate) {}

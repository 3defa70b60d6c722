package id.bina.identity;

/** Where a person stands: able to sign in, without a password yet, or gone. */
public enum PersonState {
    ACTIVE,
    INVITED,
    LEFT
}

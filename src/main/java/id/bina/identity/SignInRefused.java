package id.bina.identity;

import id.bina.shared.DomainEvent;

/** Somebody gave a number and a password that do not fit; only the last digits are kept. */
public record SignInRefused(String lastDigits) implements DomainEvent {}

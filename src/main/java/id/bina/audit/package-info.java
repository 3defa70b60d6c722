/**
 * The trail of everything that happened here, so that an auditor can prove that nothing was
 * altered. Entries are written in the transaction of the deed itself, first without a place; a
 * sealer gives each a position and a hash over the one before. Numbers, dates and constants of an
 * event are part of the chain for ever; words (names, reasons, addresses) lie beside it and only
 * their salted digest is chained, so that a person can be forgotten while the chain stays whole.
 */
package id.bina.audit;

/**
 * Proof of a finished course, workshop or mentoring that outlives the portal.
 *
 * <p>Completing a course, or earning an award ({@link id.bina.learning.AwardEarned}), issues
 * exactly one certificate, in the same transaction: a number from the admin's template that is
 * never used twice, an unguessable code, and the facts as they were on that day. The document
 * follows within seconds, is rendered once, and its bytes are served for ever. Anyone who holds the
 * code may check it; nobody can search by name. A certificate may be revoked with a reason and is
 * never deleted.
 */
package id.bina.certificate;

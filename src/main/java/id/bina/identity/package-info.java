/**
 * People, units, roles, and who is asking.
 *
 * <p>A person is known by the employee number (NIP) and signs in with it; units form a tree with
 * dates of validity, because agencies are merged and renamed. Nobody is ever deleted: a person
 * leaves, a unit ends. The employee number holds the birth date and is masked outside personnel
 * roles.
 */
package id.bina.identity;

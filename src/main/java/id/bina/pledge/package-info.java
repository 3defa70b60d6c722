/**
 * Pledges that employees sign here: the integrity pact and the code of conduct.
 *
 * <p>A published text never changes; a new wording is a new version with its own digest, so that
 * every signature stays provable. A person signs a version once in each of its periods, with the
 * own name and the password; the superior signs beneath where the version says so. Each step gives
 * a document that is rendered once and whose bytes are served for ever. Who has not signed in time
 * is reminded, once for each reason.
 */
package id.bina.pledge;

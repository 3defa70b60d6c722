/**
 * What the portal tells people: one message to one person, shown by the bell and in the inbox.
 *
 * <p>A message is a key of the texts and the facts that fill it, so that its wording can improve
 * and its language follow the reader. Nobody is told the same thing twice.
 */
package id.bina.outreach;

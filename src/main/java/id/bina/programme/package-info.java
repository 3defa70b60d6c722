/**
 * What people must learn by when: mandatory duties with their cycles, windows, exemptions and
 * reminders, and learning paths. Whoever is bound by a duty has one open cycle of it; a fulfilled
 * cycle is followed by the next one and never changed again, so that every report as of a day keeps
 * its answer.
 */
package id.bina.programme;

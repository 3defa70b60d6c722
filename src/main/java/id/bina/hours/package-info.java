/**
 * Every hour of learning (JP, 45 minutes) from anywhere, counted once and with its proof.
 *
 * <p>The ledger only grows: a correction is a line that reverses another, so the sum of the lines
 * is always the total that is shown. Rules and duties are data with their legal basis and the days
 * they hold; a change makes a new version, and each line names the one it was counted by. Hours
 * belong to the year in which the activity ended. More than the ceiling of a contract is told and
 * never refused.
 */
package id.bina.hours;

/**
 * Seniors who help juniors: who offers help with what, who asks for it, how two become a pair, and
 * what a pair does until it ends.
 *
 * <p>What two people write to each other is theirs: the office sees dates, lengths, states and JP.
 */
package id.bina.mentoring;

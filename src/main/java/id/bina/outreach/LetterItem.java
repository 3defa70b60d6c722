package id.bina.outreach;

import java.util.List;

/**
 * One message in a letter.
 *
 * @param link absolute address
 */
record LetterItem(String sentence, String link, List<LetterAction> actions) {
    /** A button: what it does, and its absolute address. */
    record LetterAction(String label, String link) {}
}

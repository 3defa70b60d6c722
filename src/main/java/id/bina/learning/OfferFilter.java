package id.bina.learning;

import java.io.Serializable;

/**
 * What a learner looks for in the catalogue.
 *
 * @param words searched in title, summary and outcomes; null or empty for all
 * @param state NEW (not begun), ACTIVE or COMPLETED; null for all
 * @param maxMinutes at most so long in all; null for any length
 * @param minJp at least so many JP; null for any
 */
public record OfferFilter(String words, String state, Integer maxMinutes, Integer minJp)
        implements Serializable {
    /** How many filters narrow the list, apart from the words. */
    public int active() {
        return (state == null ? 0 : 1) + (maxMinutes == null ? 0 : 1) + (minJp == null ? 0 : 1);
    }

    String pattern() {
        String text = words == null ? "" : words.strip().toLowerCase();
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
